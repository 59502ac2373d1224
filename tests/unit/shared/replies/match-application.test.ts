import { expect, test } from 'vitest';
import { matchApplication } from '#shared/replies/match-application.ts';

const APPLICATIONS = [
  { id: 'n', company: 'Next', title: 'Shop Manager' },
  { id: 'a', company: 'Acme GmbH', title: 'Engineer' },
  { id: 'b', company: 'ACME', title: 'Senior Engineer' },
  { id: 'c', company: 'Brightwell Clinic', title: 'Nurse' },
];
const of = (from: string, subject: string, text = '') =>
  matchApplication({ from, subject, text }, APPLICATIONS)?.id ?? null;

test('a mail is matched by its sender, their host, or the name in it', () => {
  expect(of('Brightwell Clinic <x@ats.example>', 'Hello')).toBe('c');
  expect(of('Maya <maya@mail.brightwell-clinic.co.uk>', 'Hello')).toBe('c');
  expect(of('Maya <maya@gmail.com>', 'Your application at Brightwell Clinic')).toBe('c');
});

test('two jobs at one company are told by the title, the longer one first, or not at all', () => {
  expect(of('jobs@acme.com', 'Senior Engineer (m/f/d)')).toBe('b');
  expect(of('jobs@acme.com', 'Engineer')).toBe('a');
  expect(of('jobs@acme.com', 'Your application')).toBeNull();
});

test('a common word is no company, and two companies are nobody', () => {
  expect(of('Maya <m@gmail.com>', 'The next steps')).toBeNull();
  expect(of('Clinic <info@clinic.com>', 'Hello')).toBeNull();
  expect(of('Maya <m@gmail.com>', 'Next and Brightwell Clinic merge')).toBeNull();
});
