import { expect, test } from 'vitest';
import { readApplications } from '#shared/tracker/read-applications.ts';

test.each([
  ['', 'applied'],
  ['No reply yet', 'applied'],
  ['In progress', 'applied'],
  ['Applied via a friend', 'applied'],
  ['Phone interview', 'interviewing'],
  ['2nd interview (12 May)', 'interviewing'],
  ['Eingeladen', 'interviewing'],
  ['Entretien téléphonique', 'interviewing'],
  ['Rejected after interview', 'rejected'],
  ['Absage nach Gespräch', 'rejected'],
  ['No response after interview', 'no-answer'],
  ['Offer accepted', 'accepted'],
  ['Got an offer!', 'offer'],
  ['Negotiating', 'offer'],
  ['Applying', 'discovered'],
  ['Offer declined', null],
  ['Rejected offer', null],
  ['Interview accepted', null],
  ['Waiting for interview', null],
  ['Interview cancelled', null],
  ['Someone else hired', null],
  ['Blue', null],
])('a status is read as people write it, and unknown where it may be two: %s, %s', (said, status) => {
  const { rows } = readApplications(`Company,Title,Status\nAcme,Nurse,"${said}"\n`);
  expect(rows[0]?.status).toBe(status);
});

test('lines above the headings are passed over, and a result is a status', () => {
  const csv =
    'My list 2026,,,\n,,,\nName of company,Job position,Result,Date\nAcme,Cook,Rejected,2026-01-02\n';
  expect(readApplications(csv).rows).toMatchObject([
    { company: 'Acme', title: 'Cook', status: 'rejected', appliedOn: '2026-01-02' },
  ]);
});

test('in a list parted by semicolons the day stands before the month, unless its own days say otherwise', () => {
  const of = (...days: string[]) =>
    readApplications(`Entreprise;Poste;Date\n${days.map((day) => `Acme;Chef;${day}`).join('\n')}\n`).rows.map(
      ({ appliedOn }) => appliedOn,
    );
  expect(of('12/03/2026')).toEqual(['2026-03-12']);
  expect(of('12/03/2026', '03/25/2026')).toEqual(['2026-12-03', '2026-03-25']);
  const [row] = readApplications('Company,Role,Date\nAcme,Chef,12/03/2026\n').rows;
  expect(row?.appliedOn).toBeNull();
});
