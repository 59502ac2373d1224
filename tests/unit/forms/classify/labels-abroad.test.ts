import { describe, expect, it } from 'vitest';
import { BesideWords } from '#main/forms/classify/beside.ts';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { settleRegion } from '#main/forms/classify/settle-region.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import beside from '../../../../resources/fields/beside.json' with { type: 'json' };

const CASES = `
salary.current | RAL attuale
education.field | Corso di laurea
education.degree | Titolo di studio
education.gpa | Voto di laurea
work.company | Datore di lavoro attuale
work.title | Ruolo attuale
languages | Lingue straniere
languages | Competenze linguistiche
skills | Competenze
relocation | Disponibilità al trasferimento
referral.how-heard | Come ci hai conosciuto?
referral.name | Segnalato da
eeo.gender | Sesso
address.country | Nazione
phone.country | Prefisso internazionale
link.portfolio | Sito web
salary.current | Nuvarande lön
notice.period | Uppsägningstid
availability.start | Tillträdesdatum
education.field | Utbildningsinriktning
work.company | Senaste arbetsgivare
work.title | Nuvarande befattning
languages | Språkkunskaper
skills | Kompetenser
referral.how-heard | Hur fick du höra talas om tjänsten?
referral.name | Rekommenderad av
eeo.gender | Kön
phone.country | Landskod
link.portfolio | Hemsida
address.street | Bostadsadress
education.school | Name der Hochschule
education.school | Nazwa uczelni
availability.start | Date d’entrée souhaitée
referral.how-heard | Comment nous avez-vous connus ?
education.degree | Estudios realizados
link.portfolio | Página web
name.full | Naam
relocation | Ochota přestěhovat se
custom | Competenze richieste dal cliente
custom | Agenzia di lavoro
custom | Kontroll av kön hos fiskar
custom | Phone (work)
custom | Telefon (dienstlich)
custom | Telefono (lavoro)
custom | Telefoon (werk)
custom | Telefon (arbete)
custom | Arbeitgeber Telefon
custom | Werkgever telefoonnummer
custom | Datore di lavoro (indirizzo)
custom | Obecny pracodawca - adres
custom | Universität Ort
custom | Università città
custom | Diplôme année
custom | Stanowisko przełożonego
custom | Huidige functie van je leidinggevende
custom | Sprachkenntnisse Niveau
education.school | Which university did you attend?
education.school | Institución educativa
availability.start | Gewünschter Eintritt
phone | Telefonnummer dagtid
salary.expected | Bruttojahresgehalt (Wunsch)
education.degree | Studienabschluss
custom | Department of the person who referred you
custom | E-mail of the person who referred you
custom | How do you know the person who referred you?
custom | Phone of your referrer
custom | Name of person to call in an emergency
custom | Title (Dr, Prof)
custom | Links you have soldered
custom | Have you raised sponsorship for a charity?
custom | Have you relocated servers?
referral.name | Name and email of the person who referred you
referral.name | Name of the employee who referred you
relocation | Have you relocated before?
link.other | Other links
phone | Número de telemóvel
custom | Kenntnisse in Excel
work.company | Company name (and location)
work.company | Vorige werkgever
work.company | Předchozí zaměstnavatel
work.title | Job title (e.g. Manager)
work.start | Employed from
work.end | Employed until
education.school | Hochschule / Universität
education.degree | Niveau d’études
education.degree | Highest degree and year
languages | Sprachen und Niveau
skills | Kenntnisse & Fähigkeiten
phone | Telefon (privat)
phone | Phone (home)
`;

describe('labels of forms abroad', () => {
  it('reads what stands beside', () => expect(() => BesideWords.parse(beside)).not.toThrow());

  it.each(
    CASES.trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  )('%s: %s', (key, label) => expect(classifyField(fieldLike({ label: label ?? '' }))).toBe(key));

  it.each([
    ['Arbetslivserfarenhet', 'Företag', 'work.company'],
    ['Arbetslivserfarenhet', 'Titel', 'work.title'],
    ['Arbetslivserfarenhet', 'Från', 'work.start'],
    ['Arbetslivserfarenhet', 'Till', 'work.end'],
    ['Arbetslivserfarenhet', 'Ort', 'custom'],
    ['Utbildning', 'Examen', 'education.degree'],
    ['Utbildning', 'Från', 'education.start'],
    ['Esperienza lavorativa', 'Dal', 'work.start'],
    ['Esperienza lavorativa', 'Al', 'work.end'],
    ['Istruzione', 'Indirizzo di studi', 'education.field'],
    ['Work experience', 'Salary', 'custom'],
  ] as const)('under "%s" takes "%s" for %s', (group, label, key) =>
    expect(classifyField(fieldLike({ label, group }))).toBe(key),
  );

  it('takes "Kraj" for a region on a Czech form and for a country on a Polish one', () => {
    const keysOf = (...labels: string[]) =>
      settleRegion(labels.map((label) => ({ label, key: classifyField(fieldLike({ label })) }))).map(
        ({ key }) => key,
      );
    expect(keysOf('Kraj', 'Příjmení')[0]).toBe('address.region');
    expect(keysOf('Kraj', 'Obec', 'Stát')[0]).toBe('address.region');
    expect(keysOf('Kraj', 'Země')[0]).toBe('address.region');
    expect(keysOf('Kraj', 'Miasto', 'Imię')[0]).toBe('address.country');
  });
});
