import { expect, test } from 'vitest';
import { companyNamedIn } from '#main/postings/text/company-named-in.ts';
import { headlineFacts } from '#main/postings/text/headline.ts';
import { placeInWords } from '#main/postings/text/place-in.ts';

const BODY = '\n\nYou keep the rota, talk to people and write things down.\n';

test.each([
  ['Heijmans Koel B.V. – Roermond\nKoelmonteur', 'Koelmonteur', 'Heijmans Koel B.V.', ['Roermond']],
  ['Deckhand\nTide & Daughters Ltd, Falmouth', 'Deckhand', 'Tide & Daughters Ltd', ['Falmouth']],
  ['Elektryk\nSzpital Miejski w Zabrzu\nZabrze', 'Elektryk', 'Szpital Miejski w Zabrzu', ['Zabrze']],
])('an employer and its town in %j', (text, title, company, locations) =>
  expect(headlineFacts(text + BODY)).toMatchObject({ title, company, locations }),
);

test('an employer with a town that no list knows above the role', () => {
  expect(headlineFacts(`Heijmans Koel B.V. – Oudewaterdam\nChauffeur CE${BODY}`)).toMatchObject({
    title: 'Chauffeur CE',
    company: 'Heijmans Koel B.V.',
  });
});

test.each([
  ['Buscamos panadero/a para nuestro obrador en Lugo.', 'Panadero/a'],
  ['Cerchiamo cameriere per la stagione.', 'Cameriere'],
  ['Für unser Werk suchen wir zum nächstmöglichen Zeitpunkt eine/n Lackierer/in.', 'Lackierer/in'],
  ['Job #771: Boilermaker\nTruro', 'Boilermaker'],
])('the title of %j', (text, title) => expect(headlineFacts(text + BODY).title).toBe(title));

test.each(['Buscamos personas con ganas.', 'Cerchiamo persone motivate.'])(
  'nobody in particular is sought in %j',
  (text) => expect(headlineFacts(`Camping Sol\n${text}${BODY}`).title).not.toMatch(/person/i),
);

test.each([
  ['You know Go and Bash. Redis is a plus.', undefined],
  ['Patience is the key to our work.', undefined],
  ['Hazelmere is a family business of forty people.', 'Hazelmere'],
  ['Dr. Brandt is looking for a hygienist.', 'Dr. Brandt'],
])('the employer in %j', (text, company) => expect(companyNamedIn(text)).toBe(company));

test('a place ends with its sentence', () => {
  expect(placeInWords('Wij rijden in België en Duitsland. Wij zoeken een chauffeur.')).toBeUndefined();
});
