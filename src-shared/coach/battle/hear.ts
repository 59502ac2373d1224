import { yearlyPay } from '#shared/coach/pay/yearly.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import { numbersIn, type Quantity } from '#shared/writing/quantities/quantities-of.ts';
import more from '../../../resources/coach/negotiation-languages.json' with { type: 'json' };
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
/** In so few words a language can not be told. */
const SHORT = 6;

const either = (list: readonly string[]) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/\*/g, '\\p{L}*');

type Words = (typeof more.languages)['de'];
type Reasons = Record<string, readonly string[]>;

/** What is heard in one language. */
interface Ear {
  accepts: RegExp;
  /** Answers to many questions: a yes to the offer only where the whole message says no more. */
  yes: RegExp;
  leaves: RegExp;
  turned: RegExp;
  deed: RegExp;
  asks: RegExp;
  /** "Instead of 50,000": what is not wanted. */
  beside: RegExp;
  more: RegExp;
  money: ReadonlySet<string>;
  counted: readonly string[];
  reasons: Reasons;
  /** Where a clause ends. */
  ends: RegExp;
}

function earFor(words: Omit<Words, 'says' | 'locale'>): Ear {
  /** A clause that says one of these and nothing else but courtesy, figures, and what it is said to. */
  const only = (list: readonly string[]) =>
    new RegExp(
      `^(?:(?:${either(words.courtesy)}) )*(?:${either(list)})(?: (?:${either([...words.courtesy, ...words.objects])}|\\S*\\d\\S*(?: (?:${either(words.money)}))?))*$`,
      'u',
    );
  const says = (list: readonly string[]) => new RegExp(` (?:${either(list)}) `, 'u');
  return {
    accepts: only(words.accept),
    yes: only([...words.yes, ...words.accept, ...words.courtesy]),
    leaves: only(words.leave),
    turned: says(words.turned),
    deed: says([...words.reasons.deed, ...words.deeds]),
    asks: says(words.asks),
    beside: new RegExp(`(?:${either(words.beside)})\\s+[^\\d\\s]*$`, 'iu'),
    more: says(words.more),
    money: new Set(words.money),
    counted: words.counted,
    reasons: words.reasons,
    ends: new RegExp(`[.!?;:\\n—–]+(?=\\s|$)|,(?=\\s)|\\s(?=(?:${words.joins.join('|')})\\s)`, 'giu'),
  };
}

const ENGLISH = earFor({
  ...data,
  more: ['more', 'raise', 'increase', 'higher', 'extra'],
  joins: ['and', 'so', 'because'],
});
const EARS = new Map(
  Object.entries(more.languages).map(([language, words]) => [language, earFor(words)] as const),
);
/** A message of few words is of any language; one of more is of its own, or English. */
export function hear(message: string, offer: number, currency: string): Heard {
  const language = languageOfText(message);
  const own = language === undefined ? undefined : EARS.get(language);
  const short = message.trim().split(/\s+/).length <= SHORT;
  const ears = short ? [ENGLISH, ...EARS.values()] : own === undefined ? [ENGLISH] : [own];
  const all = ears.map((ear) => hearBy(ear, message, offer, currency));
  const [first] = all as [Heard, ...Heard[]];
  const asked = short && own !== undefined ? hearBy(own, message, offer, currency) : first;
  return {
    ...asked,
    accepts: all.some(({ accepts }) => accepts),
    leaves: all.some(({ leaves }) => leaves),
    reasons: [...new Set(all.flatMap(({ reasons }) => reasons))],
  };
}

function hearBy(ear: Ear, message: string, offer: number, currency: string): Heard {
  const plain = wordsOf(message);
  const says = (list: readonly string[]) => list.some((cue) => plain.includes(` ${cue} `));
  const clauses = clausesOf(message, ear.ends);
  const turned = ear.turned.test(plain);
  const amounts = clauses
    .filter(({ text }) => !(ear.deed.test(text) && !ear.asks.test(text)))
    .flatMap(({ text, asked }) => numbersIn(text).quantities.map((found) => ({ found, text, asked })));
  const named = amounts
    .filter(({ found, text }) => isPay(ear, found, text))
    .map(({ found }) => yearly(found, currency))
    .filter((value) => Number.isFinite(value) && value >= offer * LEAST_SHARE);
  const share = amounts.find(({ found }) => found.kind === 'percent' && found.value > 0)?.found;
  const ask =
    named.findLast((value) => value !== offer) ??
    named.at(-1) ??
    (share && ear.more.test(plain) ? offer * (1 + share.value / 100) : null);
  const isYes = clauses.length > 0 && clauses.every(({ text, asked }) => ear.yes.test(text.trim()) && !asked);
  return {
    accepts: !turned && (isYes || clauses.some(({ text }) => ear.accepts.test(text.trim()))),
    leaves: !turned && clauses.some(({ text }) => ear.leaves.test(text.trim())),
    ask: ask === null ? null : Math.round(ask),
    foreign: amounts.some(({ found }) => found.currency !== '' && found.currency !== currency),
    reasons: Object.entries(ear.reasons).flatMap(([name, cues]) => (says(cues) ? [name] : [])),
  };
}

function clausesOf(message: string, ends: RegExp): { text: string; asked: boolean }[] {
  const parts: { text: string; asked: boolean }[] = [];
  let from = 0;
  for (const match of [...message.matchAll(ends), null]) {
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

/** An amount of money, or a bare figure that counts nothing else. */
function isPay(ear: Ear, { kind, currency, unit, nouns, start }: Quantity, text: string): boolean {
  if (kind !== 'count' || unit !== null || ear.beside.test(text.slice(0, start))) return false;
  const [noun = ''] = nouns;
  return currency !== '' || ear.money.has(noun) || !(noun.endsWith('s') || ear.counted.includes(noun));
}

function yearly({ value, pace }: Quantity, currency: string): number {
  const period = payPeriodOf(pace) ?? 'year';
  return yearlyPay({ min: value, max: value, currency, period }, currency) ?? value;
}
