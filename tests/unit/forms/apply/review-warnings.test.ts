import { expect, it } from 'vitest';
import { mayGoAlone } from '#main/compose/forms/auto-approval.ts';
import { reviewWarnings } from '#main/forms/apply/review-warnings.ts';
import { saysSame } from '#main/forms/apply/says-same.ts';
import { LOCKED } from '#main/forms/plan/plan-values.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';
import { Education, Experience } from '#shared/domain/profile.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const profile = {
  ...sampleProfile(),
  phone: '+49 30 1234567',
  address: { ...sampleProfile().address, city: 'Berlin', country: 'DE' },
  experience: [
    Experience.parse({ id: 'w1', title: 'Engineer', company: 'Acme' }),
    Experience.parse({ id: 'w2', title: 'Fitter', company: 'Globex GmbH' }),
  ],
  education: [Education.parse({ id: 's1', school: 'TU Berlin', degree: 'Master of Science' })],
};
const outcome = (label: string, over: Partial<FieldOutcome> = {}): FieldOutcome => ({
  ...{ id: label, label, key: 'custom', type: 'text', required: false, status: 'filled' },
  ...{ value: 'x', readBack: over.value ?? 'x', source: 'profile', reason: 'your profile' },
  ...over,
});
const left = (label: string, readBack: string | null, over: Partial<FieldOutcome> = {}) =>
  outcome(label, { status: 'skipped', value: '', readBack, source: null, reason: 'optional', ...over });
const warned = (...all: FieldOutcome[]) => reviewWarnings(all, profile);

it('puts what is required and open first, then what did not take its answer', () => {
  expect(
    warned(
      outcome('Skills', { source: 'model' }),
      left('Shoe size', null, { required: true, status: 'left-to-user', reason: 'only you may answer this' }),
      outcome('Town', { status: 'failed', reason: 'the list does not have it' }),
    ),
  ).toEqual([
    '"Shoe size" is required and not answered (only you may answer this).',
    '"Town" could not be filled in (the list does not have it).',
    '"Skills" was answered by a model. Check it.',
  ]);
});

it('says what differs from the resume, whoever put it there', () => {
  expect(warned(outcome('City', { key: 'address.city', value: 'Hamburg', source: 'user' }))).toEqual([
    '"City" holds "Hamburg", and your profile says "Berlin".',
  ]);
  expect(warned(outcome('Employer', { key: 'work.company', value: 'Initech', source: 'answer' }))).toEqual([
    '"Employer" holds "Initech", which your profile does not have.',
  ]);
  expect(warned(left('School', 'Berlin Tech', { key: 'education.school' }))).toEqual([
    '"School" holds "Berlin Tech", which your profile does not have.',
  ]);
});

it('takes what says the same for the same', () => {
  const user = { source: 'user' } as const;
  expect(
    warned(
      outcome('City', { key: 'address.city', value: 'berlin', ...user }),
      outcome('Phone', { key: 'phone', type: 'tel', value: '030 1234567', ...user }),
      outcome('Employer', { key: 'work.company', value: 'Globex GmbH', ...user }),
      outcome('Degree', { key: 'education.degree', value: 'MSc', ...user }),
      outcome('Country', { key: 'address.country', value: 'Deutschland', ...user }),
      outcome('First name', { key: 'name.first', value: 'Ada', ...user }),
      left('Country', 'Germany', { key: 'address.country' }),
    ),
  ).toEqual([]);
});

it.each([
  ['link.linkedin', 'https://www.linkedin.com/in/ada', 'linkedin.com/in/ada/'],
  ['link.linkedin', 'linkedin.com/in/ada', 'http://www.linkedin.com/in/Ada'],
  ['link.github', 'https://github.com/ada/', 'github.com/ada'],
  ['name.last', 'Müller', 'Mueller'],
  ['name.last', 'Mueller', 'Müller'],
  ['name.last', 'Nuñez', 'NUNEZ'],
  ['name.last', 'Søndergård', 'Soendergaard'],
  ['name.last', "O'Brien", 'O’Brien'],
  ['address.city', 'Köln', 'Cologne'],
  ['address.city', 'München', 'Muenchen'],
  ['address.city', 'Warszawa', 'Warsaw'],
  ['address.postal', 'SW1A 1AA', 'sw1a1aa'],
  ['address.postal', '80331', 'D-80331'],
  ['address.postal', 'SE-113 46', '11346'],
  ['address.postal', '00-950', 'PL-00-950'],
  ['link.linkedin', 'https://de.linkedin.com/in/ada', 'www.linkedin.com/in/ada'],
  ['work.company', 'Acme GmbH', 'ACME'],
  ['work.company', 'Müller & Söhne KG', 'Mueller & Soehne'],
  ['phone', '+49 30 1234567', '+49 (0)30 123-4567'],
  ['phone', '+49 30 1234567', '0049301234567'],
  ['education.school', 'Universität Zürich', 'Universitaet Zuerich'],
] as const)('takes %s "%s" and "%s" for one', (key, held, shown) => {
  expect(reviewWarnings([outcome('Box', { key, value: shown, source: 'user' })], holding(held))).toEqual([]);
});

it.each([
  ['link.github', 'https://github.com/ada', 'https://github.com/ida'],
  ['name.last', 'Müller', 'Möller'],
  ['name.last', 'Moss', 'Mos'],
  ['address.city', 'Frankfurt am Main', 'Frankfurt (Oder)'],
  ['address.city', 'Köln', 'Bonn'],
  ['work.company', 'Acme GmbH', 'Acme Logistics GmbH'],
  ['phone', '+49 30 1234567', '+49 30 1234568'],
  ['address.postal', '10115', '10117'],
  ['address.postal', 'D-80331', 'D-80333'],
  ['link.github', 'https://ad.github.io', 'https://id.github.io'],
  ['address.postal', 'M1 1AA', 'E1 1AA'],
  ['link.linkedin', 'https://de.linkedin.com/in/ada', 'www.linkedin.com/in/ida'],
] as const)('tells %s "%s" from "%s"', (key, held, shown) => {
  expect(reviewWarnings([outcome('Box', { key, value: shown, source: 'user' })], holding(held))).toHaveLength(
    1,
  );
});

it('takes a name with its last part first for the same name', () => {
  expect(saysSame('name.full', 'Müller, Jürgen', 'Jürgen Müller', 'DE')).toBe(true);
  expect(saysSame('name.full', 'Müller, Jan', 'Jürgen Müller', 'DE')).toBe(false);
  expect(saysSame('name.full', 'Mueller, Juergen', 'Jürgen Müller', 'DE')).toBe(true);
  expect(saysSame('link.other', 'de.acme.example', 'fr.acme.example', 'DE')).toBe(false);
});

function holding(held: string) {
  return {
    ...profile,
    phone: held,
    name: { ...profile.name, last: held },
    address: { ...profile.address, city: held, postal: held },
    links: ['LinkedIn', 'GitHub'].map((network) => ({ network, url: held, username: '' })),
    experience: [Experience.parse({ id: 'w1', title: 'Engineer', company: held })],
    education: [Education.parse({ id: 's1', school: held, degree: 'Master of Science' })],
  };
}

it('says nothing of the resume where it is silent, and of what it put in itself', () => {
  expect(warned(outcome('Site', { key: 'link.github', value: 'https://x.example', source: 'user' }))).toEqual(
    [],
  );
  expect(warned(outcome('City', { key: 'address.city', value: 'Potsdam' }))).toEqual([]);
});

it('says what the page had put in or ticked by itself and nobody touched', () => {
  expect(
    warned(
      left('How did you hear of us?', 'LinkedIn'),
      left('Send me job alerts', 'Yes', {
        type: 'checkbox',
        key: 'consent.marketing',
        status: 'left-to-user',
      }),
      left('Notes', 'old', { reason: 'you left this empty', status: 'left-to-user' }),
    ),
  ).toEqual([
    'The page had put "LinkedIn" into "How did you hear of us?" by itself, and it was left so.',
    'The page had ticked "Send me job alerts" by itself, and it was left so.',
    '"Notes" still shows "old": it could not be emptied.',
  ]);
});

it('says nothing of empty boxes, files, what nobody can change and what is for the visitor alone', () => {
  expect(
    warned(
      left('Nickname', null),
      left('Gender', 'I prefer not to say', { type: 'select', key: 'eeo.gender', status: 'left-to-user' }),
      left('Job', 'Electrician', { reason: LOCKED }),
      left('Other file', 'a.pdf', { type: 'file' }),
      left('Password', 'abc', { type: 'password', key: 'account.password' }),
    ),
  ).toEqual([]);
});

it('says where the page read something else from the file, and lets no such form go alone', () => {
  const read = outcome('Employer', { key: 'work.company', value: 'Acme', pageSaid: 'Acme Ltd  Leeds' });
  expect(warned(read)).toEqual([
    'The page read "Acme Ltd Leeds" from your file for "Employer". "Acme" stands there now.',
  ]);
  expect(mayGoAlone([read], warned(read))).toBe(false);
  expect(mayGoAlone([outcome('City', { value: 'Berlin' })], [])).toBe(true);
});
