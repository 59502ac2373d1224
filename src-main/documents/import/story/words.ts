import headings from '../../../../resources/resume-words/headings.json' with { type: 'json' };
import roles from '../../../../resources/resume-words/roles.json' with { type: 'json' };

export type SectionKind = keyof typeof headings.sections;

/** Lower case, no accents, words parted by one space. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `S E L E C T E D   W O R K` as `SELECTED WORK`; other texts as they are. */
export function joinSpaced(text: string): string {
  const letters = text.trim().split(/\s+/);
  const single = letters.filter((word) => [...word].length === 1).length;
  if (letters.length < 4 || single < letters.length * 0.8) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s+/g, ''))
    .join(' ');
}

const KIND_OF = new Map<string, SectionKind>(
  Object.entries(headings.sections).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as SectionKind] as const),
  ),
);
/** Headings that were spaced so evenly that their words can't be told apart. */
const KIND_OF_JOINED = new Map([...KIND_OF].map(([name, kind]) => [name.replace(/ /g, ''), kind]));
const QUALIFIERS = new Set(headings.qualifiers);
const JOINERS = new Set(headings.joiners);

/** "Education and": a heading that goes on. */
export function endsInJoiner(heading: string): boolean {
  const folded = foldWords(heading.replace(/&/g, ' and '));
  return folded.includes(' ') && JOINERS.has(folded.split(' ').at(-1) ?? '');
}

/** Which section a heading opens; null for words that open none. */
export function sectionOf(heading: string): SectionKind | null {
  const joined = joinSpaced(heading);
  // In two languages: "Berufserfahrung / Work experience".
  const [own = '', other, ...more] = joined.split(/\s+[/|]\s+/);
  if (other !== undefined && more.length === 0) return sectionOf(own) ?? sectionOf(other);
  const folded = foldWords(joined.replace(/&/g, ' and '));
  const direct = KIND_OF.get(folded) ?? KIND_OF_JOINED.get(folded.replace(/ /g, ''));
  if (direct) return direct;
  const words = folded.split(' ');
  if (words.length > 7) return null;
  const first = words[0] ?? '';
  if (words.length > 1 && (QUALIFIERS.has(first) || /^\d+$/.test(first)))
    return sectionOf(words.slice(1).join(' '));
  const joiner = words.findIndex((word, index) => index > 0 && JOINERS.has(word));
  if (joiner > 0) {
    const [one, other] = [words.slice(0, joiner).join(' '), words.slice(joiner + 1).join(' ')];
    const kind = KIND_OF.get(one) ?? (QUALIFIERS.has(one) ? null : sectionOfPlain(one));
    if (kind === 'other') return KIND_OF.get(other) ?? kind;
    if (kind && (KIND_OF.has(other) || other.split(' ').length <= 2)) return kind;
    return QUALIFIERS.has(one) ? sectionOf(other) : null;
  }
  return null;
}

const NOUNS = Object.entries(headings.nouns).map(([kind, { any, end, front }]) => ({
  kind: kind as SectionKind,
  any: new Set<string>(any),
  end: new Set<string>(end),
  front: new Set<string>(front),
}));

/** Which section words that stand as a heading open, by the noun that they are about: "Civilian Experience". */
export function sectionByNoun(heading: string): SectionKind | null {
  const words = foldWords(joinSpaced(heading).replace(/&/g, ' and ')).split(' ');
  const joiner = words.findIndex((word, index) => index > 0 && JOINERS.has(word));
  const behind = joiner > 0 ? KIND_OF.get(words.slice(joiner + 1).join(' ')) : undefined;
  if (behind) return behind;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const said = NOUNS.find(
    ({ any, end, front }) => end.has(last) || front.has(first) || words.some((word) => any.has(word)),
  );
  return said?.kind ?? null;
}

const MOTHER_TONGUE = new Set(headings.motherTongue);
/** Whether the words stand before the language that somebody grew up with. */
export function isMotherTongue(label: string): boolean {
  return MOTHER_TONGUE.has(foldWords(label));
}

function sectionOfPlain(words: string): SectionKind | null {
  const [first = '', ...rest] = words.split(' ');
  return rest.length > 0 && QUALIFIERS.has(first) ? (KIND_OF.get(rest.join(' ')) ?? null) : null;
}

const matchers = {
  title: matcherOf(roles.titles),
  degree: matcherOf(roles.degrees),
  school: matcherOf(roles.schools),
  employer: matcherOf(roles.employers),
};

const DEGREES = new Set(roles.degrees.map((entry) => foldWords(entry)));
/** Whether the words are a degree's name and nothing else. */
export function isDegree(text: string): boolean {
  return DEGREES.has(foldWords(text));
}

const SELF_EMPLOYED = new Set(roles.selfEmployed.map((entry) => foldWords(entry)));
/** Whether the words stand where an employer would, for work on one's own account. */
export function isSelfEmployed(text: string): boolean {
  return SELF_EMPLOYED.has(foldWords(text));
}

/** How many words of a text speak for its being a job's title, a degree, a school or an employer. */
export function speaksFor(what: keyof typeof matchers, text: string): number {
  return matchers[what](foldWords(text));
}

function matcherOf(entries: readonly string[]): (folded: string) => number {
  const folded = (list: readonly string[]) => [...new Set(list.map((entry) => foldWords(entry)))].join('|');
  const whole = folded(entries.filter((entry) => !entry.startsWith('*') && !entry.endsWith('*')));
  const starts = folded(entries.filter((entry) => entry.endsWith('*')));
  const ends = folded(entries.filter((entry) => entry.startsWith('*')));
  const compounds = ends === '' ? '' : `|[^ ]+(?:${ends})(?= |$)`;
  const pattern = new RegExp(`(?:^| )(?:(?:${whole})(?= |$)|(?:${starts})[^ ]*${compounds})`, 'gu');
  return (text) => text.match(pattern)?.length ?? 0;
}
