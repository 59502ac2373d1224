import units from '../../../resources/claims/units.json' with { type: 'json' };
import { numberWordsForOne } from '../quantities/number-words.ts';
import type { Quantity } from '../quantities/quantities-of.ts';
import { isFraction } from '../quantities/quantity-match.ts';
import { sameForm } from '../quantities/same-noun.ts';

/** Whether a number of a claim, in `said`, follows from numbers of the facts, or from what the claim itself lists. */
export function isDerived(claim: Quantity, said: string, facts: readonly Quantity[], base: string): boolean {
  return (
    isShare(claim, facts) ||
    isPartOfBefore(claim, said, facts) ||
    isDifference(claim, said, facts) ||
    isCountOfList(claim, said) ||
    isOne(claim, base)
  );
}

/** What is lost in telling a part by a percentage. */
const CLOSE = 0.5;

/** "90% of cases" of "9 of 10 cases". */
function isShare(claim: Quantity, facts: readonly Quantity[]): boolean {
  return (
    claim.kind === 'percent' &&
    facts.some((part, at) => {
      const whole = facts[at + 1];
      if (whole?.before !== 'part' || whole.value === 0 || part.kind !== 'count') return false;
      return Math.abs((100 * part.value) / whole.value - claim.value) <= CLOSE;
    })
  );
}

const LESS =
  /^\s*(?:of the \p{L}+\s+)?(?:less|fewer|faster|shorter|lower|quicker|weniger|kürzer|schneller|moins|menos)(?!\p{L})/iu;

/** "By two thirds" and "in a third of the time" of "from 900 ms to 300 ms": how much of it went, and how much is left. */
function isPartOfBefore(claim: Quantity, said: string, facts: readonly Quantity[]): boolean {
  if (!isFraction(claim)) return false;
  const isChange = claim.before === 'by' || LESS.test(said.slice(claim.end));
  const isLeft = claim.before !== 'by' && !LESS.test(said.slice(claim.end));
  return facts.some((from, at) => {
    const to = facts[at + 1];
    if (from.before !== 'from' || to?.before !== 'to' || from.kind !== to.kind) return false;
    if (from.kind !== 'count' || (from.unit?.measure ?? '') !== (to.unit?.measure ?? '')) return false;
    const [before, after] = [from, to].map(({ value, unit }) => value * (unit?.size ?? 1)) as [
      number,
      number,
    ];
    if (after >= before) return false;
    const left = (100 * after) / before;
    const close = (share: number): boolean => Math.abs(share - claim.value) <= CLOSE;
    return (isChange && close(100 - left)) || (isLeft && close(left));
  });
}

const POINTS = new RegExp(`^[\\s-]*(?:${units.points.join('|')})(?!\\p{L})`, 'iu');

/** "By 17 days" of "from 62 to 45 days", "15 percentage points" of "from 64% to 79%". */
function isDifference(claim: Quantity, said: string, facts: readonly Quantity[]): boolean {
  const isPoints =
    claim.unit === null &&
    POINTS.test(said.slice(claim.start + String(claim.raw.match(/[\p{L}\p{N}.,]+/u)).length));
  const size = claim.value * (claim.unit?.size ?? 1);
  return facts.some((from, at) => {
    const to = facts[at + 1];
    if (from.before !== 'from' || to?.before !== 'to' || from.kind !== to.kind) return false;
    const isAlike = isPoints
      ? from.kind === 'percent'
      : from.kind === 'count' &&
        claim.kind === 'count' &&
        claim.unit !== null &&
        claim.unit.measure === to.unit?.measure;
    const change = Math.abs(from.value * (from.unit?.size ?? 1) - to.value * (to.unit?.size ?? 1));
    return isAlike && change > 0 && Math.abs(change - size) < change * 1e-6;
  });
}

const LIST = /^(?:\s+\p{L}+){1,3}\s*[:(\u2013\u2014]\s*([^.;:)\u2013\u2014]+)/u;
const JOINED = /,\s*(?:and|und|et|y|e|en)\s+|,|\s+(?:and|und|et|y|e|en|&)\s+/u;

/** "Three languages: English, Spanish and Italian". */
function isCountOfList({ kind, unit, currency, value, end }: Quantity, said: string): boolean {
  const list = LIST.exec(said.slice(end))?.[1];
  return (
    kind === 'count' &&
    unit === null &&
    currency === '' &&
    list !== undefined &&
    list.split(JOINED).filter((item) => item.trim() !== '').length === value
  );
}

const ONE = new RegExp(`(?<!\\p{L})(?:${numberWordsForOne().join('|')})\\s+((?:\\p{L}+\\s+)?\\p{L}+)`, 'giu');

/** "1 apprentice" of "one apprentice". */
function isOne({ kind, value, unit, currency, nouns }: Quantity, base: string): boolean {
  if (kind !== 'count' || value !== 1 || unit !== null || currency !== '') return false;
  const [noun] = nouns;
  return [...base.matchAll(ONE)].some(([, phrase = '']) =>
    phrase.split(/\s+/).some((word) => noun !== undefined && sameForm(word.toLowerCase(), noun)),
  );
}
