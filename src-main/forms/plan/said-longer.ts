import type { FieldKey } from '#shared/domain/field-key.ts';
import data from '../../../resources/fields/said-longer.json' with { type: 'json' };
import { normalise } from './similarity.ts';

const words = (list: string): string[] => list.split(' ');
const ALWAYS = new Set(words(data.always));
const BY_KEY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.byKey).map(([key, list]) => [key, words(list)]),
);
const BROADER = new Set(data.broader);
const SEVERAL = /\s*[/,&]\s*|\sor\s/;
const UNITS = data.units.map((list) => new Set(words(list)));
const EXAMPLES = data.examples.map((start) => `${normalise(start)} `);
const ASIDE = /\(([^()]*)\)|\s[–—|-]\s(\p{Lu}{2,})$/gu;

/** What a word for how well one speaks is on the European scale. */
const LEVELS = /^\s*[A-C][12](?:\s*[/–-]\s*[A-C][12])*\s*$/;

/**
 * Whether a choice (`one`) and an answer differ only by what changes nothing of them: small words, an aside that explains, the short form of
 * a name beside it, or the unit that the question names. The order of the words counts.
 */
export function saidLonger(
  one: string,
  other: string,
  { key, question = '' }: { key?: FieldKey | undefined; question?: string | undefined },
): boolean {
  const neutral = new Set([...ALWAYS, ...(BY_KEY.get(key ?? '') ?? []), ...unitsOf(question)]);
  const forms = (text: string, parts: readonly string[]): string[] =>
    [withoutAsides(text, neutral), ...shortForms(text), ...parts]
      .map((form) => sequence(form, neutral))
      .filter((form) => form !== '');
  if (isCodeExplained(one, other)) return true;
  const named = BROADER.has(key ?? '') ? one.split(SEVERAL) : [];
  const right = forms(other, []);
  return forms(one, named).some((form) => right.includes(form));
}

/** `B2 - Upper intermediate` says what B2 is; with another figure it would be a range. */
function isCodeExplained(label: string, value: string): boolean {
  const code = value.trim().toUpperCase();
  if (!/^[A-Z]\d$/.test(code)) return false;
  return new RegExp(`^${code}\\s*[-–—:(]\\s*\\D+$`, 'iu').test(label.trim());
}

/** The short form of a name that stands beside it: `AWS` in `Amazon Web Services (AWS)`. */
function shortForms(text: string): string[] {
  const bare = text.replace(ASIDE, ' ');
  return [...text.matchAll(ASIDE)]
    .map(([, inside, short]) => inside ?? short ?? '')
    .filter((aside) => isShortFor(aside, bare));
}

function sequence(text: string, neutral: ReadonlySet<string>): string {
  return normalise(text)
    .split(' ')
    .filter((word) => !neutral.has(word))
    .join(' ');
}

function withoutAsides(text: string, neutral: ReadonlySet<string>): string {
  const bare = text.replace(ASIDE, ' ');
  return text.replace(ASIDE, (whole: string, inside?: string, short?: string) => {
    const aside = inside ?? short ?? '';
    const plain = normalise(aside);
    const explains = EXAMPLES.some((start) => `${plain} `.startsWith(start));
    const isShort = isShortFor(aside, bare) || isShortFor(bare, aside);
    return explains || isShort || LEVELS.test(aside) || sequence(aside, neutral) === '' ? ' ' : whole;
  });
}

/** `MIT` is short for `Massachusetts Institute of Technology`. */
function isShortFor(short: string, long: string): boolean {
  const letters = normalise(short).replace(/ /g, '');
  const named = normalise(long).split(' ');
  if (letters.length < 2 || named.length < 2) return false;
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return [named, named.filter((word) => !ALWAYS.has(word) && word !== 'and')].some(
    (list) => initials(list) === letters,
  );
}

/** The words of the one unit that a question names; none where it names several. */
function unitsOf(question: string): string[] {
  const asked = normalise(question).split(' ');
  const named = UNITS.filter((unit) => asked.some((word) => unit.has(word)));
  return named.length === 1 ? [...(named[0] ?? [])] : [];
}
