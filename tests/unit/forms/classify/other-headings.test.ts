import { describe, expect, it } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { OtherHeadings } from '#main/forms/classify/other-headings.ts';
import { settleOwners } from '#main/forms/classify/settle-owners.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import raw from '../../../../resources/fields/other-headings.json' with { type: 'json' };

/** What fields mean, each written as `heading | label`. */
function keysOf(...fields: string[]): string[] {
  const read = fields.map((text) => {
    const [group = '', label = ''] = text.split(' | ');
    const field = fieldLike({ label, group: group === '' ? null : group });
    return { ...field, key: classifyField(field) };
  });
  return settleOwners(read).map(({ key }) => key);
}
const lines = (text: string): string[] => text.trim().split('\n');

describe('what stands under a heading that is not the user’s', () => {
  it.each(
    lines(`
Supervisor | Email
Supervisor | Phone
Academic advisor | Name
Interviewer | Email
Attorney | Full name
Certifications | Name
Licenses | Name
Awards | Name
Projects | Name
Volunteer organization | Name
Education | Name
Zertifikate | Name
Citizenship | Country
Right to work | Country
Work authorization | Country
Where did you study? | Country
Arbeitserlaubnis | Land
Titre de séjour | Pays
Permiso de trabajo | País
Passport | Country
Birth | Country
Tax residency | Country
Place of birth | City
Desired work location | City
Job preferences | City
Previous residence | Address
Publications | Title
Projects | Start date
Vorgesetzter | E-Mail
Projekte | Name
Geburt | Land
Wunscharbeitsort | Ort
Staatsangehörigkeit | Land
Certificats | Nom
Bénévolat | Nom
Lieu de naissance | Ville
Nationalité | Pays
Directeur de thèse | Email
Certificaciones | Nombre
Nacionalidad | País
Tutor académico | Correo electrónico
Certificazioni | Nome
Luogo di nascita | Città
Relatore | Email
Certificações | Nome
Local de nascimento | Cidade
Orientador | Email
Certificaten | Naam
Vrijwilligerswerk | Naam
Geboorteplaats | Plaats
Leidinggevende | E-mail
Certyfikaty | Nazwa
Miejsce urodzenia | Miasto
Przełożony | E-mail
Certifikáty | Jméno
Místo narození | Město
Vedoucí | E-mail
Certifieringar | Namn
Utbildning | Namn
Medborgarskap | Land
Handledare | E-post
Certificeringer | Navn
Statsborgerskab | Land
Vejleder | E-mail
Sertifiseringer | Navn
Fødested | By
Veileder | E-post
Sertifikaatit | Nimi
Syntymäpaikka | Kaupunki
Esihenkilö | Sähköposti
`),
  )('%s is asked', (field) => {
    expect(keysOf(field)).toEqual(['custom']);
  });

  it.each(
    lines(`
Personal details | Email | email
Contact | Name | name.full
Address | Country | address.country
Home address | City | address.city
Education | School | education.school
Education | Degree | education.degree
Ausbildung | Abschluss | education.degree
Work experience | Company | work.company
Languages | Languages | languages
Links | LinkedIn | link.linkedin
Qualifications | Highest degree | education.degree
`).map((text) => text.split(' | ')),
  )('under %s, %s stays the user’s', (group, label, key) => {
    expect(keysOf(`${group} | ${label}`)).toEqual([key]);
  });
});

it('takes a heading with the rest of an application under it for the title of the job', () => {
  const resume = {
    ...fieldLike({ id: 'cv', label: 'Resume', type: 'file', group: 'Attorney' }),
    key: 'resume.file',
  };
  const email = { ...fieldLike({ label: 'Email', group: 'Attorney' }), key: 'email' };
  expect(settleOwners([email, resume] as never).map(({ key }) => key)).toEqual(['email', 'resume.file']);
});

it('has each kind of heading in thirteen languages', () => {
  const { people, things, schools, places } = OtherHeadings.parse(raw);
  for (const words of [people, things, schools, places]) expect(Object.keys(words)).toHaveLength(13);
});
