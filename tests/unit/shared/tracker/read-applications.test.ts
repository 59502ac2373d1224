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
