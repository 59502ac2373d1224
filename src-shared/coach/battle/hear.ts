import { yearlyPay } from '#shared/coach/pay/yearly.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { numbersIn, type Quantity } from '#shared/writing/quantities/quantities-of.ts';
import data from '../../../resources/coach/personas.json' with { type: 'json' };

/** What a message asks for, by words and figures alone: orders in it mean nothing. */
export interface Heard {
  accepts: boolean;
  leaves: boolean;
  /** In the offer's currency, a year; null where no amount is named. */
  ask: number | null;
  /** Another currency was named. */
  foreign: boolean;
  reasons: string[];
}

/** A figure under this share of the offer counts something else than pay. */
const LEAST_SHARE = 0.2;

const CLAUSES = /[.!?;:\n—–]+(?=\s|$)|,(?=\s)|\s(?=(?:and|so|because)\s)/giu;
const either = (list: readonly string[]) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/\*/g, '\\p{L}*');
/** A clause that says one of these and nothing else but courtesy, figures, and what it is said to. */
const only = (list: readonly string[]) =>
  new RegExp(
    `^(?:(?:${either(data.courtesy)}) )*(?:${either(list)})(?: (?:${either([...data.courtesy, ...data.objects])}|\\S*\\d\\S*(?: (?:${either(data.money)}))?))*$`,
    'u',
  );
const ACCEPTS = only(data.accept);
/** Answers to many questions: a yes to the offer only where the whole message says no more. */
const YES = only([...data.yes, ...data.accept, ...data.courtesy]);
const LEAVES = only(data.leave);
const TURNED = new RegExp(` (?:${either(data.turned)}) `, 'u');
const DEED = new RegExp(` (?:${either([...data.reasons.deed, ...data.deeds])}) `, 'u');
const ASKS = new RegExp(` (?:${either(data.asks)}) `, 'u');
/** "Instead of 50,000": what is not wanted. */
const BESIDE = new RegExp(`(?:${either(data.beside)})\\s+[^\\d\\s]*$`, 'iu');
const MONEY = new Set(data.money);

export function hear(message: string, offer: number, currency: string): Heard {
  const plain = wordsOf(message);
  const says = (list: readonly string[]) => list.some((cue) => plain.includes(` ${cue} `));
  const clauses = clausesOf(message);
  const turned = TURNED.test(plain);
  const amounts = clauses
    .filter(({ text }) => !isDeed(text))
    .flatMap(({ text, asked }) => numbersIn(text).quantities.map((found) => ({ found, text, asked })));
  const named = amounts
    .filter(({ found, text }) => isPay(found, text))
    .map(({ found }) => yearly(found, currency))
    .filter((value) => Number.isFinite(value) && value >= offer * LEAST_SHARE);
  const share = amounts.find(({ found }) => found.kind === 'percent' && found.value > 0)?.found;
  const ask =
    named.findLast((value) => value !== offer) ??
    named.at(-1) ??
    (share && /more|raise|increase|higher|extra/.test(plain) ? offer * (1 + share.value / 100) : null);
  const isYes = clauses.length > 0 && clauses.every(({ text, asked }) => YES.test(text.trim()) && !asked);
  return {
    accepts: !turned && (isYes || clauses.some(({ text }) => ACCEPTS.test(text.trim()))),
    leaves: !turned && clauses.some(({ text }) => LEAVES.test(text.trim())),
    ask: ask === null ? null : Math.round(ask),
    foreign: amounts.some(({ found }) => found.currency !== '' && found.currency !== currency),
    reasons: Object.entries(data.reasons).flatMap(([name, cues]) => (says(cues) ? [name] : [])),
  };
}

function clausesOf(message: string): { text: string; asked: boolean }[] {
  const parts: { text: string; asked: boolean }[] = [];
  let from = 0;
  for (const match of [...message.matchAll(CLAUSES), null]) {
    const text = wordsOf(message.slice(from, match?.index));
    if (text.trim() !== '') parts.push({ text, asked: match?.[0].includes('?') === true });
    from = match === null ? from : match.index + match[0].length;
  }
  return parts;
}

/** In small letters, words apart by one blank, with one at either end; figures and signs of money stay. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\p{N}\p{Sc}%'.,-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
}

const isDeed = (clause: string): boolean => DEED.test(clause) && !ASKS.test(clause);

/** An amount of money, or a bare figure that counts nothing else. */
function isPay({ kind, currency, unit, nouns, start }: Quantity, text: string): boolean {
  if (kind !== 'count' || unit !== null || BESIDE.test(text.slice(0, start))) return false;
  const [noun = ''] = nouns;
  return currency !== '' || MONEY.has(noun) || !(noun.endsWith('s') || data.counted.includes(noun));
}

function yearly({ value, pace }: Quantity, currency: string): number {
  const period = payPeriodOf(pace) ?? 'year';
  return yearlyPay({ min: value, max: value, currency, period }, currency) ?? value;
}
