import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import { readPostings } from '#main/postings/read-postings.ts';

const now = '2026-11-28T12:00:00.000Z';
const placesOf = (body: string) =>
  readPosting({ url: 'https://jobs.example/1.txt', mime: 'text/plain', body, source: 'url', now }).job
    .locations;

test.each([
  ['Standort: Ulm oder Augsburg', ['Ulm', 'Augsburg']],
  ['Einsatzort: Kiel', ['Kiel']],
  ['Lieu de travail : Nantes', ['Nantes']],
  ['Lugar de trabajo: Bilbao', ['Bilbao']],
  ['Local de trabalho: Braga', ['Braga']],
  ['Sede di lavoro: Modena', ['Modena']],
  ['Standplaats: Zwolle', ['Zwolle']],
  ['Miejsce pracy: Gdynia', ['Gdynia']],
  ['Místo výkonu práce: Brno', ['Brno']],
  ['Arbetsort: Lund', ['Lund']],
  ['Location: Remote - Ireland', ['Remote - Ireland']],
  ['Location: Leeds (hybrid)', ['Leeds']],
  ['Location: Multiple locations', []],
  ['Location: Hybrid', []],
  ['Omaha, NE', ['Omaha, NE']],
  ['Washington, D.C.', ['Washington, D.C.']],
  ['Graz | Vollzeit | unbefristet', ['Graz']],
  ['Tampa, FL - Full-time', ['Tampa, FL']],
  ['The job is based in Norwich.', ['Norwich']],
  ['You work in our Cardiff office.', ['Cardiff']],
])('"%s" under the title', (line, places) => {
  expect(placesOf(`Planner\n${line}\n\nYou plan, you talk to people, you write things down.\n`)).toEqual(
    places,
  );
});

const board = (job: object) =>
  readPostings({ url: 'https://boards.example/jobs', body: JSON.stringify(job), source: 'board', now })
    ?.jobs[0]?.locations;

test.each([
  ['5 Locations', '/job/Chennai-Tamil-Nadu-India/Analyst_JR1', ['Chennai, Tamil Nadu, India']],
  ['2 Locations', '/job/Texas---Dallas/Welder_R-81', ['Dallas, Texas']],
  ['3 Locations', '/job/New-York-NY/Clerk_R2', ['New York, NY']],
  ['Leeds', '/job/Elsewhere/Clerk_R2', ['Leeds']],
])('a count of places is read from the address: %s, %s', (locationsText, externalPath, places) => {
  expect(
    board({
      total: 1,
      jobPostings: [{ title: 'Clerk', externalPath, locationsText, bulletFields: ['JR1'] }],
    }),
  ).toEqual(places);
});

test('where a board says only "Hybrid", its offices say where', () => {
  const job = { id: 1, title: 'Clerk', absolute_url: 'https://boards.greenhouse.io/elm/jobs/1', content: '' };
  expect(
    board({
      jobs: [{ ...job, location: { name: 'Hybrid' }, offices: [{ name: 'Bath', location: 'Bath, UK' }] }],
    }),
  ).toEqual(['Bath, UK']);
  expect(
    board({
      jobs: [{ ...job, location: { name: 'York, UK' }, offices: [{ name: 'Bath', location: 'Bath, UK' }] }],
    }),
  ).toEqual(['York, UK']);
});
