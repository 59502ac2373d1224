import { numbersIn } from '../quantities/quantities-of.ts';
import { paceOfWord, pacesIn } from '../quantities/units.ts';
import { wordsOf } from '../word-key.ts';

/** What is told of a morning or a shift is also told of each day, of a weekend of each week. */
const WITHIN: Readonly<Record<string, string>> = {
  morning: 'day',
  evening: 'day',
  night: 'day',
  shift: 'day',
  weekend: 'week',
};
/** So common beside work that it says nothing where the facts name no pace at all. */
const USUAL = 'day';

/** How often a text says that something was done, where its facts say how often in another way: "daily" for "every week". */
export function paceProblems(text: string, ground: string): string[] {
  const known = pacesSaid(ground);
  const named = new Set(wordsOf(ground).map(paceOfWord));
  const may = new Set([...known, ...named].flatMap((pace) => [pace, WITHIN[pace] ?? pace]));
  return [...pacesSaid(text)]
    .filter((pace) => !may.has(pace) && !(pace === USUAL && known.size === 0) && WITHIN[pace] === undefined)
    .map((pace) => `how often (each ${pace}) is not in your facts`);
}

function pacesSaid(text: string): ReadonlySet<string> {
  const ofNumbers = numbersIn(text).quantities.map(({ pace }) => pace);
  return new Set([...pacesIn(text), ...ofNumbers].filter((pace) => pace !== ''));
}
