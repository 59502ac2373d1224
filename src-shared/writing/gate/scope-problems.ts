import directions from '../../../resources/claims/directions.json' with { type: 'json' };
import words from '../../../resources/claims/scope-words.json' with { type: 'json' };
import { isNeutral } from '../neutral-words.ts';
import { paceOf, pacesIn } from '../quantities/units.ts';
import { saysRun } from './comparison-problems.ts';
import { ordinalsOf } from './number-names.ts';

/** A word may stand in two rows, as "leading" does; one that is in the facts is enough. */
const ROWS = new Map<string, number[]>();
/** What stands behind a row's bar carries no weight itself, but bears it out. */
const BORNE_OUT = new Map<string, number[]>();
words.rows.forEach((row, number) => {
  const [weighty = '', also = ''] = row.split(' | ');
  const note = (into: Map<string, number[]>, word: string) =>
    into.set(word, [...(into.get(word) ?? []), number]);
  for (const word of weighty.split(' ')) note(ROWS, word);
  for (const word of also.split(' ')) note(BORNE_OUT, word);
});
const TITLES = new Set(words.titles);
const LEADS = new Set(
  words.rows
    .find((row) => row.startsWith('lead '))
    ?.split(' | ')[0]
    ?.split(' ') ?? [],
);
const HELPED = new RegExp(
  `^(?:[^\\p{L}]*(?:I|also|then|later|ich|habe|je|j'ai|ik|heb)\\s+)*(?:\\p{L}+ly\\s+)?(?:was\\s+)?(?:${words.helped.join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);
const HELP = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...words.helped, ...words.beside].join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-&'\u2019]\p{L}+)*/gu;

/**
 * Words of a text that raise a claim and have no match in `base`, the facts and what may be named besides. Only the facts,
 * `ground`, bear one out by what they say in other words: to apply as a teacher is not to have taught.
 */
export function scopeProblems(text: string, base: string, ground = base): string[] {
  const known = wordsOf(base);
  for (const ordinal of ordinalsOf(base)) known.add(ordinal);
  const rows = new Set(
    [
      ...[...known].map((word) => ROWS.get(word)),
      ...[...wordsOf(ground)].map((word) => BORNE_OUT.get(word)),
    ].flatMap((numbers) => numbers ?? []),
  );
  const raised = [...wordsOf(text)].filter((word) => {
    if (known.has(word)) return false;
    if (isRank(text, word)) return true;
    if (!(ROWS.get(word)?.every((row) => !rows.has(row)) ?? false)) return false;
    if (isPace(text, word, known, ground) || isTended(text, word) || isUndergone(text, word)) return false;
    if (isWithout(PLAINLY, text, word) || isTeamOf(text, word, known)) return false;
    // Who ran a shop led it.
    return !(LEADS.has(word) && saysRun(ground));
  });
  return raised.map((word) => `"${word}" is not in your facts`);
}

/** Whether a word, in lower case, raises a claim. */
export const isWeighty = (word: string): boolean => ROWS.has(word) || TITLES.has(word);

/** Ranks and offices of a text that `base`, the same without those of other people, does not have. */
export function rankProblems(text: string, base: string): string[] {
  const known = wordsOf(base);
  return [...wordsOf(text)]
    .filter((word) => !known.has(word) && isRank(text, word))
    .map((word) => `"${word}" is not in your facts`);
}

/** Ranks less than whole ("acting head") that the facts have neither so nor whole; `own`: the facts without those of other people. */
export function lesserProblems(phrases: readonly string[], base: string, own: string): string[] {
  const [known, held] = [wordsOf(base), wordsOf(own)];
  return phrases.flatMap((phrase) => {
    const [lesser = '', ...rest] = wordsOf(phrase);
    const rank = rest.find((word) => TITLES.has(word));
    return rank === undefined || known.has(lesser) || held.has(rank)
      ? []
      : [`"${lesser}" is not in your facts`];
  });
}

/** "Every night" of what was so many a night. */
function isPace(text: string, word: string, known: ReadonlySet<string>, ground: string): boolean {
  const next = new RegExp(`(?<![\\p{L}])${word}\\s+(\\p{L}+)`, 'iu').exec(text)?.[1]?.toLowerCase() ?? '';
  const pace = paceOf(` a ${next}`);
  return (
    words.each.includes(word) &&
    pace !== '' &&
    (known.has(next) || known.has(`${next}s`) || pacesIn(ground).includes(pace))
  );
}

const TENDED = new RegExp(
  `(?<![\\p{L}])(${words.tended.verbs.join('|')})\\s+(?:(?!(?:and|or|with|in|at|for|to)\\s)[\\p{L}'\u2019-]+\\s+){0,3}?(?:${words.tended.things.join('|')})(?![\\p{L}])`,
  'giu',
);

/** "Managed the calendar": nobody was led. */
function isTended(text: string, word: string): boolean {
  const all = [...text.matchAll(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'giu'))];
  return (
    all.length > 0 &&
    all.length === [...text.matchAll(TENDED)].filter(([, verb]) => verb?.toLowerCase() === word).length
  );
}

const UNDERGONE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.undergone.join('|')})(?![\\p{L}\\p{M}])`, 'giu');

/** "Trained as a welder", "hired by": nobody else was. */
function isUndergone(text: string, word: string): boolean {
  const all = [...text.matchAll(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'giu'))];
  const others = [...text.matchAll(UNDERGONE)].filter(([phrase]) =>
    phrase.toLowerCase().startsWith(`${word} `),
  );
  return all.length > 0 && all.length === others.length;
}

const PLAINLY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.plainly.join('|')})(?![\\p{L}\\p{M}])`, 'giu');

/** "Outstanding invoices": a word that stands nowhere but in such phrases. */
const isWithout = (phrases: RegExp, text: string, word: string): boolean =>
  !wordsOf(text.replace(phrases, ' ')).has(word);

/** "The housekeeping team" of those whom the facts call housekeeping. */
function isTeamOf(text: string, word: string, known: ReadonlySet<string>): boolean {
  const befores = [...text.matchAll(new RegExp(`(\\p{L}+)\\s+${word}(?![\\p{L}])`, 'giu'))];
  return (
    words.groups.includes(word) &&
    befores.length > 0 &&
    befores.every(([, before = '']) => known.has(before.toLowerCase()) && !isNeutral(before.toLowerCase()))
  );
}

/** Who led a team need not have been its lead; who did it is the lead. */
function isRank(text: string, word: string): boolean {
  return TITLES.has(word) && !(ROWS.has(word) && !isTitle(text, word));
}

/** "The lead", "as head of", a line that begins with "Head of": an office, as against the deed. */
function isTitle(text: string, word: string): boolean {
  return new RegExp(
    `(?<!\\bunder )\\b(?:an?|the|as|my|was|am|team|shift|deputy)\\s+${word}\\b|^[^\\p{L}]*${word}\\s+(?:of|for)\\b`,
    'iu',
  ).test(text);
}

/** Whether a line begins with a part in what others did. */
export const beginsHelped = (line: string): boolean => HELPED.test(line.trim());

/** Whether a text tells of a part in what others did. */
export const saysHelped = (text: string): boolean => HELP.test(text);

/** Helping is not doing: where every fact says that the user had a part, the claim says so too. */
export function helpProblems(text: string, deeds: readonly string[]): string[] {
  const helpedOnly = deeds.length > 0 && deeds.every(beginsHelped) && !HELP.test(text);
  return helpedOnly ? ['your facts say that you helped'] : [];
}

const AMOUNT =
  /\p{Nd}|half|third|quarter|double|triple|hälfte|drittel|viertel|moitié|tiers|mitad|tercio|helft|derde|metade|terço/iu;
const beginning = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|').replaceAll('$', '(?![\\p{L}\\p{M}])')})`, 'iu');
const UP = beginning(directions.up);
const DOWN = beginning(directions.down);

/** Whether a text says that something rose or fell. */
export const saysDirection = (text: string): boolean => UP.test(text) || DOWN.test(text);

/** What rose did not fall. */
export function directionProblems(text: string, ground: string): string[] {
  if (isTurned(text, ground)) return ['your facts say it the other way round'];
  const [up, down] = [UP.test(text), DOWN.test(text)];
  if (up === down) return [];
  const isOpposite = up ? DOWN.test(ground) && !UP.test(ground) : UP.test(ground) && !DOWN.test(ground);
  return isOpposite && AMOUNT.test(text) ? ['your facts say the opposite'] : [];
}

/** "From German to English" is not "from English to German". */
function isTurned(text: string, ground: string): boolean {
  const known = ground.toLowerCase();
  return [...text.toLowerCase().matchAll(/\bfrom (\p{L}+) (?:in)?to (\p{L}+)/gu)].some(([, from, to]) =>
    new RegExp(`\\bfrom ${to} (?:in)?to ${from}\\b`, 'u').test(known),
  );
}

function wordsOf(text: string): Set<string> {
  const all = (text.toLowerCase().match(WORD) ?? []).map((word) =>
    word.replace(/['\u2019]s$/, '').replace(/^(?:[cdjlmnst]|qu)['\u2019](?=\p{L})/u, ''),
  );
  return new Set([
    ...all,
    ...all.flatMap((word) => (word.includes('-') && !ROWS.has(word) ? word.split('-') : [])),
    // "Schichtleitung" weighs as much as "Leitung".
    ...all.flatMap((word) => words.endings.filter((end) => word !== end && word.endsWith(end))),
  ]);
}
