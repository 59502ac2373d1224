import { expect, test } from 'vitest';
import { outreach } from '#shared/coach/network/outreach.ts';
import { readPasted } from '#shared/coach/network/read-pasted.ts';
import { xRaySearches } from '#shared/coach/network/x-ray.ts';
import { OutreachKind } from '#shared/domain/contact.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import { Profile } from '#shared/domain/profile.ts';
import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const PROFILE = Profile.parse({
  ...sampleProfile(),
  headline: 'Data engineer',
  education: [{ id: 's', school: 'King"s College' }],
  experience: [{ id: 'e', title: 'Engineer', company: 'Globex' }],
});

test('three searches are made of school, town and past employers, and none of what the profile does not say', () => {
  const found = xRaySearches('Acme', PROFILE);
  expect(found.map(({ query }) => query)).toEqual([
    'site:linkedin.com/in "Acme" "Kings College"',
    'site:linkedin.com/in "Acme" "London"',
    'site:linkedin.com/in "Acme" "Globex"',
  ]);
  expect(new URL(found[0]?.url ?? '').searchParams.get('q')).toBe(found[0]?.query);
  expect(xRaySearches('Acme', Profile.parse({ ...sampleProfile(), address: {} }))).toEqual([]);
});

const NAMES = ['Ada', '李雷', 'Zoë', '👩🏽‍🔬 Ann', 'Bartholomew-Maximilian'];
const LONG = [
  'Nurse',
  'Senior Principal Staff Site Reliability Engineer, Payments and Ledger (all genders)',
  '',
];
const COMPANIES = [
  'Acme',
  'The Very Long Name of a Company That Nobody Would Ever Write Out in a Note GmbH & Co. KG',
];

test('no note is over its limit in either count, and none says what the profile does not', () => {
  for (const kind of OutreachKind.options)
    for (const premium of [false, true])
      for (const first of NAMES)
        for (const role of LONG)
          for (const company of COMPANIES)
            for (const [at, profile] of [PROFILE, sampleProfile()].entries()) {
              const language = DocumentLanguage.options[(first.length + role.length + at) % 6] ?? 'en';
              const person = { name: `${first} Lee`, company };
              const { note, email, utf16, graphemes, limit } = outreach({
                person,
                kind,
                role,
                premium,
                profile,
                language,
              });
              expect(limit).toBe(premium ? 300 : 200);
              expect(note.length).toBe(utf16);
              expect(Math.max(utf16, graphemes)).toBeLessThanOrEqual(limit);
              expect(`${note}${email}`).not.toMatch(/[{}]|undefined/);
              if (profile !== PROFILE)
                expect(`${note}${email}`).not.toMatch(/studied|Globex|work as|Data engineer/);
            }
});

test.each([
  ['Dr. Anna Schmidt', 'Anna'],
  ['Prof. Dr. Karl May', 'Karl'],
  ['Mr John Smith', 'John'],
  ['Smith, John', 'John'],
  ['Frau Müller', 'Frau Müller'],
  ['J. Smith', 'J. Smith'],
  ['陈伟', '陈伟'],
  ['Phạm Văn Đức', 'Phạm Văn Đức'],
  ['Park Ji-woo', 'Park Ji-woo'],
  ['Kim Baker', 'Kim'],
  ['ANNA SCHMIDT', 'Anna'],
  ['karl may', 'Karl'],
])('%s is greeted as %s', (name, called) => {
  const wish = { kind: 'thanks', role: 'Nurse', premium: false, profile: PROFILE, language: 'en' } as const;
  expect(outreach({ ...wish, person: { name, company: 'Acme' } }).note).toMatch(`Hello ${called}, `);
});

test.each([
  ['Site engineer | Bridges | 12 years', 'I work as Site engineer.'],
  ['Sr. C# developer 🚀', 'I work as Sr. C# developer.'],
  ['Looking for new challenges', 'I work as Engineer.'],
  ['I build bridges.', 'I work as Engineer.'],
  ['データエンジニア', 'I work as Engineer.'],
])('of a headline its job is said, and of none the present title: %s', (headline, said) => {
  const [last] = PROFILE.experience;
  const experience = [{ ...last, title: 'Engineer', current: true }];
  const profile = Profile.parse({ ...PROFILE, headline, experience, education: [] });
  const person = { name: 'Anna Schmidt', company: 'Acme' };
  const wish = { person, kind: 'recruiter', role: 'Nurse', premium: true, language: 'en' } as const;
  expect(outreach({ ...wish, profile }).note).toContain(said);
});

test('nobody is said to work where their last job has ended', () => {
  const [last] = PROFILE.experience;
  const experience = [{ ...last, title: 'Engineer', end: '2024-03', current: false }];
  const profile = Profile.parse({ ...PROFILE, headline: '', experience });
  const person = { name: 'Anna Schmidt', company: 'Acme' };
  const wish = { person, kind: 'recruiter', role: 'Nurse', premium: true, language: 'en' } as const;
  expect(outreach({ ...wish, profile }).note).not.toContain('I work as');
});

test('who worked for themselves is from no employer, and a name that ends a sentence ends it once', () => {
  const [last] = PROFILE.experience;
  const profile = Profile.parse({ ...PROFILE, experience: [{ ...last, company: 'Self-employed' }] });
  const wish = { role: '', premium: true, profile, language: 'en' } as const;
  const colleague = outreach({ ...wish, kind: 'colleague', person: { name: 'Ann Lee', company: 'Acme' } });
  expect(colleague.note).not.toContain('Self-employed');
  const { note } = outreach({ ...wish, kind: 'recruiter', person: { name: 'Ann Lee', company: 'Bingo!' } });
  expect(note).toContain('interested in Bingo! May I');
});

test.each(DocumentLanguage.options)('in %s every kind has a note and a mail of that language', (language) => {
  for (const kind of OutreachKind.options) {
    const person = { name: 'Anna Schmidt', company: 'Acme' };
    const wish = { person, kind, role: '', premium: true, profile: PROFILE, language };
    const { note, email } = outreach(wish);
    expect(note).not.toBe('');
    expect(languageOfText(email)).toBe(language);
    // What the user calls themselves in English stands in no other language.
    if (language !== 'en')
      expect(note + outreach({ ...wish, role: 'X' }).note).not.toContain('Data engineer');
  }
});

test.each([
  ['Ada Byron - Nurse - Acme | LinkedIn', true],
  ['Ada Byron - Former Google, now Nurse at Acme | LinkedIn', true],
  ['陈伟 - 工程师 - Acme | LinkedIn', true],
  ['Madonna - Nurse - Acme | LinkedIn\nhttps://www.linkedin.com/in/madonna', true],
  ['Jobs - Nurse - Acme | LinkedIn\nhttps://www.linkedin.com/jobs', false],
  ['Ada Byron - Former Nurse at Acme | LinkedIn', false],
  ['Ada Byron - ex-Acme nurse | LinkedIn', false],
  ['Ada Byron - Nurse | LinkedIn\nLeeds · Formerly Acme', false],
])('a pasted result is a person who is there today: %s', (text, isThere) => {
  expect(readPasted(text, 'Acme').length === 1).toBe(isThere);
});

test.each(DocumentLanguage.options)(
  'in %s a stranger is told of no school and no work in common',
  (language) => {
    const wish = { person: { name: 'Anna Schmidt', company: 'Acme' }, role: 'Nurse', premium: true };
    const profile = Profile.parse({ ...sampleProfile(), education: [{ id: 's', school: 'Kings College' }] });
    const { note, email } = outreach({ ...wish, kind: 'stranger', profile, language });
    expect(note).not.toBe('');
    expect(note + email).not.toContain('Kings College');
    expect(outreach({ ...wish, kind: 'alumni', profile, language }).email).toContain('Kings College');
  },
);
