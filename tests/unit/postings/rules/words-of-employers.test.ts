import { expect, test } from 'vitest';
import { employmentTypeIn } from '#main/postings/rules/employment-type.ts';
import { remoteOf } from '#main/postings/rules/remote.ts';
import { visaOf } from '#main/postings/rules/visa.ts';
import { yearsMinOf } from '#main/postings/rules/years.ts';
import { companyNamedIn } from '#main/postings/text/company-named-in.ts';
import { headlineFacts } from '#main/postings/text/headline.ts';
import { placeInWords } from '#main/postings/text/place-in.ts';
import { splitPlaces } from '#shared/places/split-places.ts';
import { languagesIn } from '#shared/postings/languages-in.ts';

const BODY = '\n\nYou keep the rota, talk to people and write things down.\n';

test.each([
  ['Se necesita albañil con experiencia en Huesca.', /^Albañil/],
  ['Precisa-se de padeiro em Évora.', /^Padeiro$/],
  ['La ferme recrute un(e) fromager pour la saison.', /^Fromager$/],
  ['Om ons team te versterken zoeken wij een Fietsenmaker.', /^Fietsenmaker$/],
  ['Unpaid role: Trail Warden\nSkipton', /^Trail Warden$/],
  ['Are you a Hat Maker? Come and see us!\nLuton', /^Hat Maker$/],
])('the title of %j', (text, title) => expect(headlineFacts(text + BODY).title).toMatch(title));

test('what an applicant brings is no title', () => {
  expect(headlineFacts(`Fontanero\nSe necesita vehículo propio.${BODY}`).title).toBe('Fontanero');
});

test.each([
  ['Ansible helps. Bash is a given.', undefined],
  ['Postgres helps us sleep.', undefined],
  ['Larchfield is a care home on the coast.', 'Larchfield'],
])('the employer in %j', (text, company) => expect(companyNamedIn(text)).toBe(company));

test.each([
  ['Homeworking is possible after training.', 'hybrid'],
  ['Le poste est intégralement en télétravail.', 'remote'],
  ['Si lavora enteramente da remoto.', 'remote'],
  ['Puedes teletrabajar tres días.', 'hybrid'],
  ['Du kan jobba hemifrån två till tre dagar i veckan.', 'hybrid'],
])('how work is done: %s', (text, way) => expect(remoteOf(['Leeds'], 'Planner', text)).toBe(way));

test('a driving licence is no permit to stay', () => {
  expect(visaOf('Permis B et véhicule souhaités.')).toBeUndefined();
  expect(visaOf('Nationalité suisse ou permis B.')).toBe('Nationalité suisse ou permis B.');
});

test('not less than is at least', () => {
  expect(yearsMinOf('Not less than four years in a similar post.')).toBe(4);
});

test('surroundings are no place of their own', () => {
  expect(splitPlaces('Ede en omgeving')).toEqual(['Ede']);
  expect(splitPlaces('Celle und Umgebung')).toEqual(['Celle']);
});

test.each([
  ['Trabajarás en nuestro restaurante de Salamanca.', 'Salamanca'],
  ['Vous rejoignez notre boutique de Nancy.', 'Nancy'],
  ['Nuestro cliente de Salamanca vende vino.', undefined],
])('the place in %j', (text, place) => expect(placeInWords(text)).toBe(place));

test.each([
  ['Francés nivel B1 e italiano valorable.', ['French']],
  ['We read Greek myths with the guests.', []],
  ['You can read and write Arabic.', ['Arabic']],
])('the languages in %j', (text, languages) => expect(languagesIn(text)).toEqual(languages));

test.each([
  ['Nine-month contract through our agency partner.', 'contract'],
  ['Wir suchen Unterstützung in Teilzeit.', 'part-time'],
])('the type in %j', (text, type) => expect(employmentTypeIn('Clerk', text)).toBe(type));
