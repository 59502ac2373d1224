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

test.each([
  ['hr@muellerhaustechnik.de', 'Müller Haustechnik GmbH', true],
  ['careers@hm.com', 'H&M', true],
  ['hr@bmw.de', 'BMW Group', true],
  ['hr@delinde.nl', 'Zorghuis De Linde', true],
  ['jobs@leeds.gov.uk', 'University of Leeds', false],
  ['hr@dublin.ie', 'Dublin Bus', false],
  ['hr@american.edu', 'American Airlines', false],
  ['hr@royal.uk', 'Royal Mail', false],
  ['x@city.ac.uk', 'Manchester City Council', false],
  ['noreply@general.com', 'General Electric', false],
  ['hr@first.org', 'First Group', false],
  ['hr@texas.gov', 'Texas Instruments', false],
  ['hr@anything.co.uk', 'C&O', false],
])(
  'a host is an employer’s own where it names them whole, or by what is theirs alone: %s, %s',
  (from, company, is) => {
    const found = matchApplication({ from, subject: 'Hello', text: '' }, [
      { id: 'x', company, title: 'Clerk' },
    ]);
    expect(found !== null).toBe(is);
  },
);

test('the subject tells which of two jobs at one company a mail is about, before its text', () => {
  const two = [
    { id: 'x1', company: 'Tarn Retail', title: 'Store Manager' },
    { id: 'x2', company: 'Tarn Retail', title: 'Assistant Buyer' },
  ];
  const mail = { from: 'Jo <jo@tarnretail.example>', subject: 'Assistant Buyer: next step' };
  expect(matchApplication({ ...mail, text: 'Not about Store Manager.' }, two)?.id).toBe('x2');
  expect(
    matchApplication({ ...mail, subject: '', text: 'Store Manager or Assistant Buyer?' }, two),
  ).toBeNull();
});

test('a mail that decides nothing is nobody’s for only naming a company', () => {
  const one = [{ id: 'x1', company: 'Tarn Retail', title: 'Store Manager' }];
  const alert = { from: 'Board <a@board.example>', subject: '3 jobs', text: 'Store Manager, Tarn Retail.' };
  expect(matchApplication(alert, one, true)).toBeNull();
  expect(matchApplication(alert, one)?.id).toBe('x1');
  const check = { ...alert, text: 'Tarn Retail asked us for a check in connection with your application.' };
  expect(matchApplication(check, one, true)?.id).toBe('x1');
});

test.each([
  ['Lindqvist & Söner <noreply@hiring.example>', 'Lindqvist & Söner AB'],
  ['Rita <rita@terraclara.example>', 'Fundação Terra Clara'],
])('%s writes for %s', (from, company) => {
  expect(matchApplication({ from, subject: '', text: '' }, [{ id: 'x', company, title: 'Y' }])?.id).toBe('x');
});
