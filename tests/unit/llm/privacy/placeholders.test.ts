import { expect, test } from 'vitest';
import { restoreStream } from '#main/llm/privacy/restore-stream.ts';
import { Profile } from '#shared/domain/profile.ts';
import { placeholdersOf } from '#tests/fakes/placeholders-of.ts';

const profile = Profile.parse({
  id: 'p1',
  name: { first: 'Ada', last: 'Byron', full: 'Ada Byron' },
  email: 'ada.byron@example.org',
  phone: '+44 (0)20 7946-0000',
  address: { street: '1 Engine Road', city: 'London' },
  links: [{ network: 'GitHub', username: 'adab', url: 'https://github.com/adab' }],
});
const { hide } = placeholdersOf(profile);

test('nothing of who the user is remains, and all comes back', () => {
  const { hide, restore } = placeholdersOf(profile);
  const text =
    'ADA BYRON (Ada, Ms Byron), Ada.Byron@Example.org, +44 (0)20 7946-0000, 1 Engine  Road, https://github.com/adab/ or github.com/adab';
  const hidden = hide(text);
  expect(hidden).not.toMatch(/ada|byron|example\.org|7946|engine|github/i);
  expect(restore(hidden)).toBe(
    'Ada Byron (Ada, Ms Byron), ada.byron@example.org, +44 (0)20 7946-0000, 1 Engine Road, https://github.com/adab or https://github.com/adab',
  );
});

test('the phone is found however its digits are spaced', () => {
  for (const written of ['+4402079460000', '+44 020 7946 0000', '44.0.20.7946.0000']) {
    expect(hide(`call ${written}!`)).toBe('call [[PHONE]]!');
  }
  for (const written of ['020 7946 0000', '(020) 7946-0000', '+44 20 7946 0000', '0044 20 79460000']) {
    expect(hide(`call ${written}!`)).toBe('call [[PHONE]]!');
  }
  const american = placeholdersOf({ ...profile, phone: '+1 512 555 0147' });
  expect(american.hide('512-555-0147 or (512) 555 0147, 512 555 0148, 2024')).toBe(
    '[[PHONE]] or [[PHONE]], 512 555 0148, 2024',
  );
  expect(hide('order 144020794600009')).toBe('order 144020794600009');
});

test('other words stay: Adaptable, byronic, London, [1]', () => {
  const { hide, restore } = placeholdersOf(profile, 'K7QX');
  const text = 'Adaptable byronic engineers in London [1] [SQL] [[TODO]]';
  expect(hide(text)).toBe(text);
  expect(restore(text)).toBe(text);
});

test('restores inside objects, and placeholders that the model bent a little', () => {
  const { hide, restore } = placeholdersOf(profile, 'K7QX');
  hide('Ada Byron, ada.byron@example.org');
  expect(restore({ to: ['[[FULL_NAME_K7QX]]', { mail: '[email_k7qx]', n: 1, none: null }] })).toEqual({
    to: ['Ada Byron', { mail: 'ada.byron@example.org', n: 1, none: null }],
  });
});

test('a placeholder that is split over pieces of a stream is put back whole', async () => {
  const { hide, restore } = placeholdersOf(profile, 'K7QX');
  hide('Ada Byron, ada.byron@example.org');
  async function* pieces() {
    yield* ['Dear [', '[FULL_', 'NAME_K7QX]', '], see [1', '] and [[EMA', 'IL_K7QX]]'];
  }
  const out: string[] = [];
  for await (const piece of restoreStream(pieces(), { hide, restore })) out.push(piece);
  expect(out.join('')).toBe('Dear Ada Byron, see [1] and ada.byron@example.org');
});

const guarded = Profile.parse({
  ...profile,
  name: { first: 'Zoë', last: 'Quandrovic', full: 'Zoë Marie Quandrovic', preferred: 'Zo' },
  email: 'zoe.q@example.org',
  address: { street: 'Obsidianstraße 41', city: 'Berlin' },
  links: [],
  summary:
    'Also at zq@old.example.net or +49 30 901820. Passport no. C01X00T47, SSN 078-05-1120; 12 years, since 2012-03.',
  extras: [
    { id: 'x1', kind: 'reference', title: 'Edda Vingolf', text: 'edda@vingolf.example, (030) 555 0199' },
    { id: 'x2', kind: 'other', title: 'Reference: Dr Orvo Tamm, orvo.tamm@uni.example' },
  ],
});

test.each([
  ['small letters', 'zoë quandrovic, quandrovic, zoë and ZOË'],
  ['no marks', 'Zoe Quandrovic, zoe'],
  ['initials, turned round', 'Z. Quandrovic, Zoë Q., Quandrovic, Zoë, Zoë M. Quandrovic, Marie'],
  ['accounts', 'zoequandrovic, zoe.quandrovic, z_quandrovic and quandrovic-zoe'],
  [
    'a street, shortened',
    'obsidianstr. 41, Obsidianstrasse 41, Obsidian Str 41, 41 Obsidianstraße, Obsidianstraße',
  ],
  [
    'a second e-mail and phone',
    'zq@old.example.net, ZQ@OLD.EXAMPLE.NET, +49 30 901820, 030-901820, 030901820',
  ],
  ['ids', 'C01X00T47, c01x00t47, C01X 00T47, 078-05-1120 and 078 05 1120'],
  [
    'referees',
    'Edda Vingolf, edda vingolf, edda@vingolf.example, (030) 555 0199, 030 5550199, Orvo Tamm, orvo.tamm@uni.example',
  ],
])('nothing remains of %s', (_what, text) => {
  const { hide, restore } = placeholdersOf(guarded);
  const rest = hide(text).replace(/\[\[[A-Z_\d]+\]\]/g, '');
  expect(rest).toMatch(/^[\s,.&]*(and[\s,.]*)*$/);
  expect(hide(String(restore(hide(text)))).replace(/\[\[[A-Z_\d]+\]\]/g, '')).toMatch(
    /^[\s,.&]*(and[\s,.]*)*$/,
  );
});

test('an English address is known by its short words, and no part of another', () => {
  const { hide } = placeholdersOf({
    ...profile,
    address: { ...profile.address, street: '1204 North Wren Avenue, Apt 5' },
  });
  expect(hide('1204 N. Wren Ave, Apt. 5; 1204 north wren avenue; Wren & Co')).toBe(
    '[[STREET]]; [[STREET]]; Wren & Co',
  );
});

test('a name that is also a word stays a word', () => {
  const name = { first: 'Will', last: 'Young', full: 'Will Young', preferred: '' };
  const { hide } = placeholdersOf({ ...profile, name });
  expect(hide('I will lead a young team. Will Young, WILL, will young')).toBe(
    'I will lead a young team. [[FULL_NAME]], [[FIRST_NAME]], [[FULL_NAME]]',
  );
});

test('what only looks like a number of somebody stays', () => {
  const text =
    'From 2012-03 to 2019-04 I cut costs by 1,200,000 to 40 services (2019) at 99.99 %, ISO 27001, RFC 2616.';
  expect(placeholdersOf({ ...guarded, summary: text }).hide(text)).toBe(text);
});

test('numbers of ids that stand in a file alone are hidden, keep their names, and come back', () => {
  const { hide, restore } = placeholdersOf(profile);
  const passage =
    'Licence renewed. Passport no. XK 204 77 91, IBAN DE89 3704 0044 0532 0130 00. Team of 12345.';
  const hidden = hide(passage);
  expect(hidden).not.toMatch(/204|3704|0532/);
  expect(hidden).toContain('Team of 12345');
  const again = hide('The passport number XK2047791 is asked for.');
  expect(again).not.toContain('2047791');
  expect(restore(hidden)).toBe(passage);
});

const told = Profile.parse({
  ...profile,
  phone: '+49 151 23456789',
  address: { street: 'Obsidianstraße 41', city: 'Berlin' },
  summary: 'Passport no. C01X00T47.',
});
const CV = 'Ada Byron, Obsidianstraße 41, +49 151 23456789, passport no. C01X00T47';

test.each([
  '[[ID_1]]',
  '[ID_1]',
  '[PHONE]',
  '[[STREET]]',
  '[[ Full_Name ]]',
  '[[FOUND_ID_1]]',
  '[[TEXT_1]]',
  '[[ID_1_K7QX]]',
  '[[id_1_b2b2]]',
  '[[ANYTHING_K7QX]]',
  '\u{F0000}',
])('%s of a posting is the posting’s own, and comes back as it was', (reference) => {
  const { hide, restore } = placeholdersOf(told, 'K7QX');
  const cv = hide(CV);
  const posting = `Reference number: ${reference}. Please quote it.`;
  const hidden = hide(posting);
  expect(hidden).not.toContain(reference);
  expect(restore(hidden)).toBe(posting);
  // A model that quotes it as it stood gets nothing of the user's for it.
  const [quoted] = /\[\[TEXT_\d+_K7QX\]\]/.exec(hidden) ?? [];
  expect(restore(`I refer to ${quoted}.`)).toBe(`I refer to ${reference}.`);
  if (!reference.includes('K7QX'))
    expect(restore(`I refer to ${reference}.`)).toBe(`I refer to ${reference}.`);
  expect(restore(cv)).toBe(CV);
});

test('ids of facts and words of code stay as they are, and nothing comes back for them', () => {
  const { hide, restore } = placeholdersOf(told, 'K7QX');
  hide(CV);
  const text = '[phone] Speaks at length, [link_1] users[id], [text](https://x.example), [React], [1]';
  expect(hide(text)).toBe(text);
  expect(restore(text)).toBe(text);
});

test('only what this call hid comes back, and two documents share no number', () => {
  const first = placeholdersOf(told, 'K7QX');
  const one = first.hide('Passport no. XK 204 77 91.');
  const second = placeholdersOf(told, 'K7QX');
  const other = second.hide('Passport no. ZZ 999 88 77.');
  expect(second.restore(one)).not.toContain('204');
  expect(first.restore(one)).toBe('Passport no. XK 204 77 91.');
  expect(second.restore(other)).toBe('Passport no. ZZ 999 88 77.');
  expect(second.restore('[[STREET_K7QX]], [[PHONE_K7QX]], [[ID_1_K7QX]]')).toBe(
    '[[STREET_K7QX]], [[PHONE_K7QX]], [[ID_1_K7QX]]',
  );
});

test('the word of a placeholder may be somebody’s name', () => {
  const name = { first: 'Street', last: 'Handle', full: 'Street Handle', preferred: '' };
  const { hide, restore } = placeholdersOf({ ...told, name }, 'K7QX');
  const text = 'Street Handle, Obsidianstraße 41, ada.byron@example.org, Handle';
  expect(hide(text)).toBe('[[FULL_NAME_K7QX]], [[STREET_K7QX]], [[EMAIL_K7QX]], [[LAST_NAME_K7QX]]');
  expect(restore(hide(text))).toBe(text);
});
