import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#shared/domain/fold.ts';
import { Profile } from '#shared/domain/profile.ts';
import { placeholdersOf } from '#tests/fakes/placeholders-of.ts';

/** People of ten countries; no part of any is an ordinary word. */
const PEOPLE = [
  { first: 'Jürgen', last: 'Größwang', street: 'Große Straße 14a', mail: 'juergen@groesswang.example' },
  { first: 'Chloé', last: 'Bellanger', street: '12 bis rue de la Chaumière', mail: 'chloeb77@orange.fr' },
  { first: 'Nuria', last: 'Etxeberria', street: 'Calle Mayor, 5', mail: 'nuetxe@vasca.example' },
  { first: 'Tiago', last: 'Falcão', street: 'Rua de São Bento 210', mail: 'tfalcao.pro@sapo.pt' },
  { first: 'Ruben', last: 'Kloosterman', street: 'Prinsengracht 263', mail: 'klooster_r@ziggo.nl' },
  { first: 'Małgorzata', last: 'Wójcik', street: 'ul. Długa 7/3', mail: 'gosiaw@dluga.example' },
  { first: 'Søren', last: 'Bjerregård', street: 'Vestergade 21', mail: 'sorenb@bjerre.example' },
  { first: 'Fiamma', last: 'Ricciardelli', street: 'Via Garibaldi 9', mail: 'fiammetta@libero.it' },
  { first: 'Siobhán', last: 'Mulqueen', street: '44 Thornbury Avenue', mail: 'smulq.44@gmail.com' },
  { first: 'Håkan', last: 'Lindqvist', street: 'Karl-Marx-Allee 99', mail: 'hakanl@lindq.example' },
] as const;
type Person = (typeof PEOPLE)[number];

const SECOND = 'old.account@second-host.example';
const REFEREE = { name: 'Edda Vingolf', mail: 'edda@vingolf.example', phone: '+49 30 5550199' };
const PHONE = '+49 151 23456789';

const profileOf = ({ first, last, street, mail }: Person) =>
  Profile.parse({
    ...{ id: 'p1', name: { first, last, full: `${first} ${last}` }, email: mail, phone: PHONE },
    address: { street, city: 'Metropolis' },
    links: [{ network: 'GitHub', username: '', url: 'https://github.com/quietotter' }],
    summary: `Builds things. Also at ${SECOND.replace('@', ' [at] ')}. Passport no. C01X00T47, NI number QQ 12 34 56 C.`,
    extras: [
      {
        ...{ id: 'x1', kind: 'other', title: 'References' },
        text: `Reference: Dr ${REFEREE.name}, ${REFEREE.mail}, ${REFEREE.phone}`,
      },
    ],
  });

/** One way to write a text of a person. */
type Way = (text: string) => string;
const CASES: readonly Way[] = [(text) => text, (text) => text.toLowerCase(), (text) => text.toUpperCase()];
const MARKS: readonly Way[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ß/g, 'ss').replace(/ü/g, 'ue').replace(/ö/g, 'oe'),
  (text) => (/[łøß]/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')),
];
const NAMES: readonly ((person: Person) => string)[] = [
  ({ first, last }) => `${first} ${last}`,
  ({ first, last }) => `${last}, ${first}`,
  ({ first, last }) => `${first[0]}. ${last}`,
  ({ first, last }) => `${first.slice(0, 3)}. ${last}`,
  ({ last }) => `Mx ${last}`,
  ({ last }) => `${last}s`,
  ({ first }) => first,
  ({ first, last }) => `${first}_${last}_cv.pdf`,
];
const STREETS: readonly Way[] = [
  (text) => text,
  (text) => text.replace(/(\d)\s*([a-z])\b/, '$1 $2'),
  (text) => text.replace('Straße', 'Str.').replace('Große', 'Gr.'),
  (text) => text.replace('Große', 'gr.'),
  (text) => text.replace('Avenue', 'Ave').replace('Calle', 'C/').replace('Via', 'V.').replace('Rua', 'R.'),
  (text) => text.replace('Garibaldi', 'Garib.').replace('Thornbury', 'Thornb.').replace('São', 'S.'),
  (text) => text.replaceAll('-', ' ').replace('Allee', 'Al.').replace('gracht', 'gr.'),
  (text) => text.replace(/^(\P{L}+)?(.*?)(\d+\w?)$/u, '$1$2no. $3'),
  (text) => text.replace(/^(Calle|Via|Rua de|ul\.) /, ''),
];
const MAILS: readonly Way[] = [
  (text) => text,
  (text) => text.replace('@', '[at]'),
  (text) => text.replace('@', ' (at) ').replaceAll('.', ' (dot) '),
  (text) => text.replace('@', ' at ').replaceAll('.', ' dot '),
  (text) => text.replace('@', ' at '),
  (text) => text.replace('@', ' {ät} ').replaceAll('.', ' punkt '),
  (text) => text.replace('@', ' arroba '),
  (text) => text.replace('@', '+jobs@'),
  (text) => `me${text.slice(text.indexOf('@')).replace('@', '[at]')}`,
  (text) => text.slice(0, text.indexOf('@')),
  (text) => `@${text.slice(0, text.indexOf('@'))}`,
];
const OTHERS = [
  ...['C01X00T47', 'c01x 00t47', 'QQ123456C', 'qq 12 34 56 c', 'QQ-12-34-56-C', 'quietotter', '@QuietOtter'],
  ...[REFEREE.name, REFEREE.mail, REFEREE.phone, '030 5550199', 'edda vingolf', 'EDDA [AT] VINGOLF.EXAMPLE'],
  ...[PHONE, '0151 234 567 89', '0049-151-23456789', '(0151) 23456789'],
];

/** What must not be in a prompt, in plain small letters: the words that only this person has. */
function tellTale({ first, last, street, mail }: Person): string[] {
  const plain = (text: string) => fold(text.replace(/[øå]/gi, 'o'));
  const streetWords = plain(street)
    .replace(/\b(strasse|calle|rua|rue|avenue|via|ul|bis|de|la|sao)\b/g, ' ')
    .match(/[a-z]{5,}/g);
  const host = mail.slice(mail.indexOf('@') + 1);
  return [
    ...[plain(first), plain(last), ...(streetWords ?? []), mail.slice(0, mail.indexOf('@'))],
    ...[host, host.slice(0, host.indexOf('.'))],
  ];
}

const person = fc.constantFrom(...PEOPLE);
const written = (ways: readonly Way[]) => fc.constantFrom(...ways);
/** Where a text stands in a prompt. */
const around = fc.constantFrom<Way>(
  (text) => text,
  (text) => `I am ${text}, an engineer.`,
  (text) => `"${text}"`,
  (text) => `Contact: ${text}; thanks`,
  (text) => `(${text})\nBerlin`,
);
const isHidden = (who: Person, text: string, left: readonly string[] = []) => {
  const { hide } = placeholdersOf(profileOf(who));
  const rest = fold(hide(text).replace(/\[\[[A-Z_\d]+\]\]/g, ' ')).replace(
    /oe|ue|aa/g,
    (pair) => pair[0] ?? '',
  );
  const found = [...tellTale(who).map((word) => word.replace(/oe|ue|aa/g, (pair) => pair[0] ?? '')), ...left];
  expect(
    found.filter((word) => rest.includes(word)),
    `${text} -> ${hide(text)}`,
  ).toEqual([]);
};

test('no name of ten countries goes into a prompt, however it is written', () => {
  fc.assert(
    fc.property(
      person,
      fc.constantFrom(...NAMES),
      written(CASES),
      written(MARKS),
      around,
      (who, form, ...ways) =>
        isHidden(
          who,
          ways.reduce((text, way) => way(text), form(who)),
        ),
    ),
    { numRuns: 300 },
  );
});

test('no street goes into a prompt, shortened as people like', () => {
  fc.assert(
    fc.property(person, written(STREETS), written(CASES), written(MARKS), around, (who, ...ways) =>
      isHidden(
        who,
        ways.reduce<string>((text, way) => way(text), who.street),
      ),
    ),
    { numRuns: 300 },
  );
  isHidden(PEOPLE[0], 'gr. straße 14a', ['14a', 'stra']);
});

test('no e-mail address, host or name of an account goes into a prompt, written out or not', () => {
  fc.assert(
    fc.property(person, written(MAILS), written(CASES), around, (who, ...ways) =>
      isHidden(
        who,
        ways.reduce<string>((text, way) => way(text), who.mail),
      ),
    ),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(written(MAILS), written(CASES), around, (...ways) =>
      isHidden(
        PEOPLE[0],
        ways.reduce<string>((text, way) => way(text), SECOND),
        ['old.account', 'second-host'],
      ),
    ),
  );
});

test('no number of an id, second contact or referee goes into a prompt', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...OTHERS), around, (who, text, way) => {
      const { hide } = placeholdersOf(profileOf(who));
      const rest = hide(way(text)).replace(/\[\[[A-Z_\d]+\]\]/g, '');
      expect(rest, text).not.toMatch(/\d|quiet|edda|vingolf|qq/i);
    }),
    { numRuns: 300 },
  );
});

test('what comes back reads as it was written, also where the address is at an employer of the posting’s', () => {
  const { hide, restore } = placeholdersOf(
    Profile.parse({ ...profileOf(PEOPLE[0]), email: 'TinkerBell9@parcels.example' }),
  );
  for (const text of [
    'Engineer at parcels.example, see https://parcels.example/jobs',
    'TinkerBell9 at github',
    'It was me[at]parcels.example.',
  ]) {
    expect(hide(text)).toContain('[[');
    expect(restore(hide(text))).toBe(text);
  }
});

test('long lines of signs and spaces are looked through at once', () => {
  const lines = ['-', ' ', '_', '.', '\n', 'a-', '@', '[at] '].map((sign) => sign.repeat(40_000));
  const began = performance.now();
  for (const who of [PEOPLE[4], PEOPLE[9], PEOPLE[3]]) {
    const { hide } = placeholdersOf({ ...profileOf(who), summary: lines.join('x') });
    for (const line of lines) hide(line);
  }
  expect(performance.now() - began).toBeLessThan(20_000);
});
