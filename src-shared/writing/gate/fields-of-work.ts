import data from '../../../resources/claims/trades.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { remembered } from '../../domain/remembered.ts';

const FIELDS = Object.entries(data.fields).map(([field, stems]) => ({
  field,
  tests: stems.filter((stem) => !stem.includes(' ')).map(testOf),
  phrases: stems.filter((stem) => stem.includes(' ')),
}));

function testOf(stem: string): (word: string) => boolean {
  const bare = stem.replace(/[*$]/g, '');
  if (stem.endsWith('$')) return (word) => word === bare;
  if (stem.startsWith('*')) return (word) => word.endsWith(bare) || word.endsWith(`${bare}in`);
  if (stem.endsWith('*')) return (word) => word.includes(bare);
  return (word) => word.startsWith(bare);
}

const REMEMBERED = 4000;
const fieldsOfWord = remembered(REMEMBERED, (word: string): readonly string[] =>
  FIELDS.filter(({ tests }) => tests.some((test) => test(word))).map(({ field }) => field),
);

/** The fields of work that words, in lower case, belong to; of none where none is known. */
export function fieldsOfWork(words: readonly string[]): ReadonlySet<string> {
  const folded = words.map(fold);
  const text = ` ${folded.join(' ')}`;
  const ofPhrases = FIELDS.filter(({ phrases }) => phrases.some((phrase) => text.includes(` ${phrase}`)));
  return new Set([...folded.flatMap(fieldsOfWord), ...ofPhrases.map(({ field }) => field)]);
}

const LEADING = data.leading.map(testOf);
const LED = data.led.map(testOf);
const isOf = (tests: readonly ((word: string) => boolean)[], word: string): boolean =>
  tests.some((test) => test(fold(word)));

/** Whether words tell of a rank over others, whatever the work: "manager", "Leitung". */
export const leadsOthers = (words: readonly string[]): boolean => words.some((word) => isOf(LEADING, word));

const RANKS = [...LEADING, ...data.ranks.map(testOf)];

/** Whether a word says the rank of an office and not its work: "manager", "assistant". */
export const isRank = (word: string): boolean => isOf(RANKS, word);

/** Whether words tell of leading others and of nothing besides: "management", "leading teams". */
export const isLeading = (words: readonly string[]): boolean =>
  leadsOthers(words) && words.every((word) => isOf(LEADING, word) || isOf(LED, word));
