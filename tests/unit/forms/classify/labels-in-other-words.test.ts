import { expect, it } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const CASES = `
salary.expected | Gewenst uurloon
salary.expected | Quelle rémunération souhaitée ?
salary.expected | Lohnvorstellung pro Monat
salary.expected | Lønnsforventninger
salary.current | Rémunération brute actuelle
salary.current | Derzeitiges Jahresgehalt
auth.authorized | Ben je gerechtigd om in Nederland te werken?
auth.authorized | Har du arbetstillstånd i Sverige?
auth.authorized | ¿Tiene derecho a trabajar en la UE?
auth.sponsorship | Do you, at any time, need us to arrange a work visa?
auth.sponsorship | Benötigen Sie ein Visum, um bei uns zu arbeiten?
availability.start | First day you could be on site
availability.start | Wann könnten Sie bei uns anfangen?
availability.start | Hvornår kan du starte?
notice.period | Délai de préavis
referral.how-heard | Via welke weg ben je bij ons gekomen?
referral.how-heard | ¿Por qué canal nos ha conocido?
referral.how-heard | Über welchen Weg kamen Sie zu uns?
education.degree | Dernier diplôme
education.degree | Hoogst afgeronde opleiding
address.city | Derzeitiger Wohnort
address.city | Miejscowość zamieszkania
address.street | Privatanschrift: Straße und Hausnummer
phone.country | Phone number country
eeo.race | Etnisk bakgrund
eeo.orientation | Orientation sexuelle
salary.expected | Představa o mzdě
work.start | In dienst sinds
work.title | Position held
availability.start | Date you could start
location | Localisation actuelle
email | E-mailadresse
custom | Stundenlohn der Aushilfen, die Sie geführt haben
custom | Have you written code for visa cards?
custom | Hvor så du sidste gang en fejl i produktionen?
custom | Dernier concert que vous avez donné
`;

it.each(
  CASES.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('%s: %s', (key, label) => {
  expect(classifyField(fieldLike({ label }))).toBe(key);
});
