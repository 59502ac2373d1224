import { Profile } from '#shared/domain/profile.ts';

const BITS = [
  'a',
  'Łódź',
  'naïve',
  '東京',
  'مرحبا',
  'שלום',
  '👩🏽‍💻',
  'e\u0301',
  '#let x = 1',
  '$x^2$',
  '*bold*',
  '@ref',
  '<label>',
  '\\',
  '"quoted"',
  '\u0000',
  '\u200b',
  '\ud800',
  '\n',
  '\t',
  'efficient office fluff',
  'C++',
  '100%',
  '//',
  '/*',
  '`code`',
  '= Heading',
  '- item',
  '[x]',
  '{y}',
  '~',
  '…',
  '—',
  'https://example.org/a?b=c&d=e#f',
  'x'.repeat(300),
];

/** The same seed gives the same profile; some are empty, some huge, all hold text that breaks careless programs. */
export function randomProfile(seed: number): Profile {
  const next = mulberry(seed);
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const text = (most: number): string =>
    Array.from({ length: upTo(most) }, () => BITS[upTo(BITS.length - 1)]).join(' ');
  const texts = (most: number): string[] => Array.from({ length: upTo(most) }, () => text(20));
  const many = <T>(most: number, make: (index: number) => T): T[] =>
    Array.from({ length: upTo(most) }, (_, index) => make(index));
  const date = (): string => ['', '2019', '2020-02', '2021-12-31'][upTo(3)] ?? '';
  const size = [0, 3, 10, 25][seed % 4] ?? 3;
  return Profile.parse({
    id: `p${seed}`,
    name: { first: text(1), last: text(1), full: text(3) || 'N' },
    email: text(1),
    phone: text(1),
    headline: text(6),
    summary: text(size * 3),
    address: { city: text(2), country: text(1) },
    links: many(4, () => ({ network: text(1), url: text(1) })),
    experience: many(size, (id) => ({
      id: `e${id}`,
      title: text(3),
      company: text(3),
      location: text(1),
      start: date(),
      end: date(),
      current: next() < 0.2,
      summary: text(12),
      highlights: texts(size),
    })),
    education: many(4, (id) => ({
      id: `d${id}`,
      school: text(3),
      degree: text(2),
      field: text(2),
      start: date(),
      end: date(),
      gpa: text(1),
      highlights: texts(3),
    })),
    projects: many(6, (id) => ({
      id: `j${id}`,
      name: text(3),
      url: text(1),
      description: text(10),
      highlights: texts(4),
      skills: texts(5),
    })),
    skills: many(size, () => ({ name: text(2), level: text(1), keywords: texts(6) })),
    languages: many(3, () => ({ name: text(1), fluency: text(1) })),
    extras: many(6, (id) => ({
      id: `x${id}`,
      kind: ['certificate', 'award', 'reference', 'interest'][id % 4],
      title: text(3),
      text: text(6),
      highlights: texts(2),
    })),
  });
}

function mulberry(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
  };
}
