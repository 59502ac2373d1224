import type { Quantity } from './quantities-of.ts';

/** Whether a number of a claim says no more than a number of a fact. */
export function follows(claim: Quantity, fact: Quantity): boolean {
  return areFollowing(claim, fact) || areFollowing(asMoney(claim), asMoney(fact));
}

/** "5,000 pounds" may be money. */
const asMoney = (one: Quantity): Quantity =>
  one.unit !== null && /\bpounds?$/i.test(one.raw) ? { ...one, unit: null, currency: 'GBP' } : one;

function areFollowing(claim: Quantity, fact: Quantity): boolean {
  return (
    sameKind(claim, fact) &&
    sameMoney(claim, fact) &&
    sameUnit(claim, fact) &&
    samePace(claim, fact) &&
    sameWay(claim, fact) &&
    nearEnough(claim, fact, sizeOf(claim), sizeOf(fact))
  );
}

function sameKind(claim: Quantity, fact: Quantity): boolean {
  if (claim.kind === 'vague') return fact.kind === 'count' || fact.kind === 'vague';
  if (claim.kind === fact.kind) return true;
  if (claim.kind === 'times' && fact.kind === 'count' && fact.nouns.some((noun) => OCCASIONS.has(noun)))
    return true;
  // "twice" and "2" are one in "twice a week"; a doubling is a hundred percent more.
  return claim.kind === 'times' && fact.kind === 'count' && fact.unit === null && fact.nouns.length === 0;
}

/** "14 times" is "in 14 cases". */
const OCCASIONS = new Set(['cases', 'occasions', 'times']);

/** A claim may leave the pace out; what the facts say of it beside a number, a claim may say of the number. */
function samePace(claim: Quantity, fact: Quantity): boolean {
  if (claim.pace !== '') return claim.pace === fact.pace || claim.pace === fact.paceBeside;
  const [said, known] = [claim.paceBeside, fact.pace || fact.paceBeside];
  return said === '' || known === '' || said === known;
}

/** A claim may leave the currency out, but not name another. */
function sameMoney(claim: Quantity, fact: Quantity): boolean {
  return claim.currency === '' || claim.currency === fact.currency;
}

function sameUnit(claim: Quantity, fact: Quantity): boolean {
  return claim.unit?.measure === fact.unit?.measure;
}

/** "By 30%" is not "to 30%", and who had 1 of 3 had not 3. */
function sameWay(claim: Quantity, fact: Quantity): boolean {
  if (fact.before === 'part') return OF.test(claim.before);
  const [one, other] = [claim.before.replace(OF, ''), fact.before.replace(OF, '')];
  return one === '' || other === '' || one === other;
}

const OF = /^(?:part|of)$/;

function sizeOf({ value, unit }: Quantity): number {
  return value * (unit?.size ?? 1);
}

/** For what is lost in turning one unit into another. */
const CLOSE = 1e-6;

function nearEnough(claim: Quantity, fact: Quantity, said: number, known: number): boolean {
  const equal = Math.abs(said - known) <= CLOSE * Math.max(Math.abs(known), 1e-9);
  if (claim.kind === 'vague') return known >= said || (fact.kind === 'vague' && equal);
  switch (claim.reach) {
    case 'over':
      // "Over two years" may tell how long it took.
      if (equal && claim.isSpan && fact.isSpan) return true;
      return fact.reach === 'over' ? said <= known * (1 + CLOSE) : said < known && !equal;
    case 'under':
    case 'nearly':
      return isBelow(fact)
        ? equal
        : known <= said && known >= said * (isFraction(claim) ? LEAST_OF_FRACTION : LEAST_OF[claim.reach]);
    case 'about':
      return Math.abs(said - known) <= (isFraction(claim) ? ABOUT_FRACTION : 0.1) * known;
    case 'exact':
      // Who wrote "up to 10" did not write "10"; who wrote "more than 10" or "about 10" may.
      return (!isBelow(fact) && equal) || (fact.reach === 'exact' && isRounded(claim, said, known));
  }
}

/** Nine are fewer than ten, and not nearly ten. */
const LEAST_OF = { under: 0.85, nearly: 0.92 };
/** "Almost a fifth" of 18%, "about a third" of 30%: fewer can be told by such a part of the whole. */
const [LEAST_OF_FRACTION, ABOUT_FRACTION] = [0.88, 0.12];
/** A part of a whole in words, without "percent". */
export const isFraction = ({ kind, raw }: Quantity): boolean =>
  kind === 'percent' && /\p{L}/u.test(raw) && !/\d|cent|prozent|procent|ciento/iu.test(raw);
const isBelow = ({ reach }: Quantity): boolean => reach === 'under' || reach === 'nearly';

/** `14,000` for `14,360`, `12%` for `12.4%`, a third for 33%: fewer figures, at least two of them, and no more than a fiftieth away. */
function isRounded(claim: Quantity, said: number, known: number): boolean {
  if (/\p{L}/u.test(claim.raw) && claim.kind === 'percent') return Math.abs(said - known) <= 0.5;
  const figures = (value: number): number =>
    String(value)
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '').length;
  const mayRound = Math.abs(known) >= 1000 || !Number.isInteger(known);
  return (
    mayRound &&
    figures(said) >= 2 &&
    figures(said) < figures(known) &&
    Math.abs(said - known) <= 0.02 * Math.abs(known) &&
    said <= known * 1.005
  );
}
