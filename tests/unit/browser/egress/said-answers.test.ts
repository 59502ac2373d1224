import { expect, it } from 'vitest';
import { changedAnswers } from '#main/browser/egress/said-answers.ts';
import { saidIn } from '#main/browser/egress/said-in.ts';
import type { FormAnswer } from '#shared/forms/approved-form.ts';

const ANSWERS: FormAnswer[] = [
  { label: 'Name', kind: 'name', names: ['name'], value: 'Zoë Müller-Lang' },
  { label: 'Email', kind: 'email', names: ['contact[email]', 'mail'], value: 'zoe@example.org' },
  { label: 'Phone', kind: 'phone', names: ['phone'], value: '+44 7700 900123' },
];
const changed = (body: unknown, now: { label: string; value: string }[] = []): string[] => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return changedAnswers(
    saidIn({ url: new URL('https://jobs.acme.example/receive'), body: text }),
    ANSWERS,
    now,
  );
};
const pairs = (entries: Record<string, string>): string => new URLSearchParams(entries).toString();

it.each([
  [{ 'contact[email]': 'eve@example.org' }, ['Email']],
  [{ 'contact[email]': 'eve@example.org', copy: 'zoe@example.org' }, ['Email']],
  [{ phone: '+1 000' }, ['Phone']],
  [{ phone: '+44 7700 900999' }, ['Phone']],
  [{ name: 'Eve Mallory' }, ['Name']],
])('finds another answer under the own name of a box: %j', (entries, labels) => {
  expect(changed(pairs(entries))).toEqual(labels);
});

it.each([
  { 'contact[email]': ' Zoe@EXAMPLE.org ' },
  { phone: '07700 900123' },
  { phone: '(7700) 900-123', dial: '+44' },
  { phone: '0044 7700 900123' },
  { phone: '900123' },
  { name: 'MULLER-LANG, Zoe' },
  { name: 'Mueller Lang' },
  { name: 'Z. Müller-Lang' },
  { name: 'Ms Zoë Müller-Lang' },
  { name: '', phone: '', 'contact[email]': '' },
  {
    name: 'U2FsdGVkX1+vupppZksvRf5pq5g5XjFRlipRkwB0K1Y=',
    phone: '9f86d081884c7d659a2f',
    'contact[email]': 'x9',
  },
])('takes the same answer for itself: %j', (entries) => {
  expect(changed(pairs(entries))).toEqual([]);
});

it('knows in JSON that others beside the user have names and addresses', () => {
  const job = { name: 'Data Engineer', phone: '+1 555 0100', contact: { email: 'jobs@acme.example' } };
  const person = { first: 'Zoë', last: 'Müller-Lang', mail: 'zoe@example.org', tel: '+447700900123' };
  expect(changed({ job, person })).toEqual([]);
  expect(changed({ job })).toEqual(['Email', 'Phone']);
  expect(changed({ person: { name: 'Eve Mallory', mail: 'zoe@example.org' } })).toEqual(['Name']);
  expect(changed({ fields: [{ name: 'mail', value: 'eve@example.org' }] })).toEqual(['Email']);
});

it('looks into the box itself only where the request says nothing of it', () => {
  const now = [{ label: 'Email', value: 'eve@example.org' }];
  expect(changed({ sealed: 'x' }, now)).toEqual(['Email']);
  expect(changed({ e: 'zoe@example.org' }, now)).toEqual([]);
  expect(changed({ sealed: 'x' }, [{ label: 'Email', value: '' }])).toEqual([]);
});
