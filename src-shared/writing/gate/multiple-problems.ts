import data from '../../../resources/claims/directions.json' with { type: 'json' };
import { numbersIn, type Quantity } from '../quantities/quantities-of.ts';

const MULTIPLES = Object.entries(data.multiples).map(([times, verbs]) => ({
  times: Number(times),
  verb: new RegExp(`(?<![\\p{L}\\p{M}])(?:${verbs.join('|')})(?![\\p{L}\\p{M}])`, 'iu'),
}));

/** What is lost in telling a ratio by a verb. */
const CLOSE = 0.05;

/** Verbs that say how many times as much ("doubled") where the facts neither say so nor have two numbers, or a percentage, of that ratio. */
export function multipleProblems(text: string, ground: string): string[] {
  const { quantities } = numbersIn(ground);
  return MULTIPLES.flatMap(({ times, verb }) => {
    const said = verb.exec(text)?.[0];
    if (said === undefined || verb.test(ground)) return [];
    const isSo = quantities.some((one, at) => isRatio(one, quantities[at + 1], times) || isShare(one, times));
    return isSo ? [] : [`"${said}" is not in your facts`];
  });
}

/** Whether two numbers of a text that stand beside each other are so many times one another. */
export const hasRatio = (quantities: readonly Quantity[], times: number): boolean =>
  quantities.some((one, at) => isRatio(one, quantities[at + 1], times));

const sizeOf = ({ value, unit }: Quantity): number => value * (unit?.size ?? 1);

function isRatio(one: Quantity, next: Quantity | undefined, times: number): boolean {
  if (next === undefined || !(next.before === 'to' || next.before === 'from' || one.before === 'from'))
    return false;
  if (sizeOf(one) === 0 || sizeOf(next) === 0) return false;
  const ratio = sizeOf(next) / sizeOf(one);
  // "From 2 to 4 million" is from 2 million.
  const figures = Number.parseFloat(next.raw.replace(/^\D+/, '')) / one.value;
  return (
    [ratio, 1 / ratio, figures, 1 / figures].some((found) => Math.abs(found - times) <= CLOSE * times) &&
    one.kind === next.kind
  );
}

/** "By 100 percent", "by half", "twofold". */
function isShare({ kind, value }: Quantity, times: number): boolean {
  if (kind === 'times') return value === times;
  return kind === 'percent' && value === Math.abs(times - 1) * 100;
}
