import units from '../../../resources/claims/units.json' with { type: 'json' };
import { remembered } from '../../domain/remembered.ts';
import { type DateInText, datesIn } from './dates-in.ts';
import { isInName } from './number-in-name.ts';
import { numbersInWords } from './number-words.ts';
import { paceBeside } from './pace-beside.ts';
import { plainNumber, withPlainNumbers } from './plain-numbers.ts';
import { type Reach, reachOf, tellsSpan } from './reach.ts';
import { singleSpans } from './single-spans.ts';
import { currencyOf, paceOf, scaleOf, type Unit, unitOf } from './units.ts';

/** A number in a text, with all that may not be exchanged. */
export interface Quantity {
  value: number;
  kind: 'count' | 'percent' | 'times' | 'vague';
  reach: Reach;
  /** ISO code, or empty. */
  currency: string;
  unit: Unit | null;
  /** `month` in "85 a month"; empty where none is said. */
  pace: string;
  /** The only pace that its part of the sentence says elsewhere: `month` in "monthly accounts for 22 clients"; else empty. */
  paceBeside: string;
  /** The words that follow, in lower case, up to four, as far as they can say what was counted. */
  nouns: string[];
  /** `from`, `to` or `by` right before it; `part` in "1 of 3", `of` in "among 3" or "a team of 3"; else empty. */
  before: string;
  /** Whether it says how long something took: "over two years", "within a week". */
  isSpan: boolean;
  /** As written. */
  raw: string;
  start: number;
  end: number;
}

export interface NumbersOfText {
  quantities: readonly Quantity[];
  dates: readonly DateInText[];
  /** The text in plain digits, with numbers, units and dates blanked out. */
  rest: string;
}

const CURRENCY = '(?:US|A|C|AU|CA|R)?[$€£¥₹₩]|\\b(?:USD|EUR|GBP|CHF|INR|CAD|AUD|SEK|NOK|DKK|PLN|CZK|JPY|CNY)';
const DIGITS = "\\d{1,3}(?:[  \\u202f\\u2009]\\d{3})+(?!\\d)|\\d+(?:[.,'\\u2019]\\d+)*";
/** A figure that stands by itself: one glued to letters before it, as in `S3`, is a part of a name. */
const FIGURE = new RegExp(
  `(?:(${CURRENCY})\\s?)?(?<![\\p{L}\\d.,^])(${DIGITS})(?:\\^(\\d+)|\\s?\\/\\s?(\\d+)(?![\\d/]))?`,
  'giu',
);
/** Facts are held against each sentence of each document anew. */
const REMEMBERED = 2000;

/** All numbers of a text, in figures of any script or in words of eight languages, in order. */
export const numbersIn = remembered(REMEMBERED, readNumbers);

function readNumbers(text: string): NumbersOfText {
  const { dates, rest } = datesIn(withPlainNumbers(text));
  const figures = [...rest.matchAll(FIGURE)].flatMap((match) => figure(match, rest));
  const words = numbersInWords(rest)
    .filter(
      (one, at, all) =>
        !figures.some((other) => one.start < other.end && other.start < one.end) &&
        !isInsidePart(rest, all[at - 1], one),
    )
    .map((one): Quantity => {
      const larger = one.kind === 'part' ? partOfLarger(rest, one) : null;
      if (larger !== null) return larger;
      if (one.kind === 'part') return around(rest, one.start, one.end, one.value * 100, 'percent');
      const found = around(rest, one.start, one.end, one.value, one.kind === 'years' ? 'count' : one.kind);
      return one.kind === 'years' ? { ...found, unit: unitOf('years') ?? null } : found;
    });
  const spans = singleSpans(rest).map(({ start, end }) => around(rest, start, end, 1, 'count'));
  const quantities = shareUnits(
    [...figures, ...words, ...spans].sort((a, b) => a.start - b.start),
    rest,
  );
  return {
    quantities: quantities.map((one) => ({ ...one, paceBeside: paceBeside(one, quantities, rest) })),
    dates,
    rest: blank(rest, quantities),
  };
}

function figure(match: RegExpExecArray, text: string): Quantity[] {
  const [whole, currency = '', digits = '', power, divisor] = match;
  const base = power === undefined ? plainNumber(digits) : plainNumber(digits) ** Number(power);
  const start = match.index;
  if (divisor !== undefined && Number(divisor) > plainNumber(digits) && Number(divisor) <= 12)
    return [around(text, start, start + whole.length, (100 * base) / Number(divisor), 'percent')];
  const end =
    start +
    whole.length -
    (divisor === undefined ? 0 : whole.length - whole.lastIndexOf(digits) - digits.length);
  // "3D" or "4HANA": letters that are no unit make it a name.
  const glued = /^\p{L}+/u.exec(text.slice(end))?.[0];
  if (
    glued !== undefined &&
    !/^(?:st|nd|rd|th|x|er|e|º|ª|am|pm|uhr)$/i.test(glued) &&
    scaleOf(glued) === undefined &&
    unitOf(glued) === undefined &&
    currencyOf(glued) === ''
  )
    return [];
  return [around(text, start, end, base, 'count', currencyOf(currency))];
}

/** "Half a million", "a quarter of a million", "half an hour": a part of one of something is so much of it. */
function partOfLarger(
  text: string,
  { start, end, value }: { start: number; end: number; value: number },
): Quantity | null {
  const match =
    /^\s+(?:of\s+)?an?\s+(\p{L}+)/u.exec(text.slice(end)) ??
    /^[\s-]+(million|billion|hour|day|year)\b/i.exec(text.slice(end));
  const word = match?.[1] ?? '';
  const scale = word.length > 2 ? scaleOf(word) : undefined;
  if (match === null || (scale === undefined && unitOf(word) === undefined)) return null;
  if (scale !== undefined) return around(text, start, end + match[0].length, value * scale, 'count');
  return {
    ...around(text, start, end + match[0].length - word.length - 1, value, 'count'),
    unit: unitOf(word) ?? null,
  };
}

/** In "from 61 to 83%" both are percents. */
function shareUnits(quantities: readonly Quantity[], text: string): Quantity[] {
  return quantities.map((one, position) => {
    const next = quantities[position + 1];
    const isBare = one.kind === 'count' && one.unit === null && one.currency === '' && one.nouns.length === 0;
    if (
      next === undefined ||
      !isBare ||
      !/^\s*(?:to|and|-|\u2013|\u2014|\u2192|->|bis|auf|und|para|\u00e0|et|a|al|y|ao|naar|tot|en|do|i)\s*[<>~$€£]*\s*$/i.test(
        text.slice(one.end, next.start),
      )
    )
      return one;
    return { ...one, kind: next.kind, unit: next.unit, currency: next.currency, nouns: next.nouns };
  });
}

/** The million of "half a million" is counted with its half. */
function isInsidePart(
  text: string,
  before: { end: number; kind: string } | undefined,
  { start }: { start: number },
): boolean {
  return before?.kind === 'part' && /^\s+(?:of\s+)?(?:an?\s+)?$/.test(text.slice(before.end, start));
}

/** Reads what stands before and behind a number. */
function around(
  text: string,
  start: number,
  end: number,
  value: number,
  kind: Quantity['kind'],
  currency = '',
): Quantity {
  let at = end;
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(text.slice(at));
    if (match === null) return undefined;
    at += match[0].length;
    return match[1];
  };
  const quantity: Quantity = {
    value,
    kind,
    reach: 'exact',
    currency,
    unit: null,
    pace: '',
    paceBeside: '',
    nouns: [],
    before: '',
    isSpan: false,
    raw: '',
    start,
    end,
  };
  take(/^(st|nd|rd|th)(?!\p{L})/iu);
  const scale = scaleOf(/^[\s-]?(\p{L}+)\.?(?!\p{L})/u.exec(text.slice(at))?.[1] ?? '');
  const spaced = /^[\s-]/.test(text.slice(at));
  const word = /^[\s-]?(\p{L}+)/u.exec(text.slice(at))?.[1] ?? '';
  // "5 m" is five metres, "5m" five million; money tells "5 M" apart.
  if (scale !== undefined && kind === 'count' && (word.length > 1 || !spaced || currency !== '')) {
    take(/^[\s-]?(\p{L}+)\.?/u);
    quantity.value *= scale;
  }
  if (take(/^(\+|\s?plus\b|\s?or more\b)/i) !== undefined) quantity.reach = 'over';
  if (
    take(
      /^([\s-]?(?:%|percent\b|per cent\b|prozent\b|procent\b|pour cent\b|por ciento\b|per cento\b|por cento\b))/i,
    ) !== undefined
  )
    quantity.kind = 'percent';
  else if (take(/^(\s?(?:(?:x|times|fold|-fold)(?!\p{L})|×(?!\s?\d)))/iu) !== undefined)
    quantity.kind = 'times';
  const money = currencyOf(/^\s?([€$£¥₹₩]|\p{L}+)(?!\p{L})/u.exec(text.slice(at))?.[1] ?? '');
  if (money !== '' && quantity.currency === '' && quantity.kind === 'count') {
    take(/^\s?([€$£¥₹₩]|\p{L}+)/u);
    quantity.currency = money;
  }
  const unit = unitOf(/^[\s-]?(\p{L}+(?:\^?2(?!\d))?)/u.exec(text.slice(at))?.[1] ?? '');
  if (unit !== undefined && quantity.currency === '' && quantity.kind === 'count') {
    take(/^[\s-]?(\p{L}+(?:\^?2(?!\d))?)/u);
    quantity.unit = unit;
  }
  const spanned = SPAN.exec(text.slice(at))?.[1];
  if (unit === undefined && spanned !== undefined && quantity.kind === 'count' && quantity.currency === '')
    quantity.unit = unitOf(spanned) ?? null;
  quantity.end = at;
  const following = text.slice(at);
  const nouns = isInName(text.slice(0, start), value) ? [] : nounsIn(following);
  quantity.nouns = spanned === undefined ? nouns : nouns.filter((word) => !units.spans.includes(word));
  // "Children aged 3 to 5", "5 years of age", "5-year-olds": no length of time.
  if (
    (quantity.unit === null && AGED.test(text.slice(0, start))) ||
    (unit?.measure === 'time' && OF_AGE.test(following))
  ) {
    quantity.unit = null;
    quantity.nouns = ['age'];
  }
  quantity.pace =
    paceOf(following) ||
    paceOf(
      following.replace(
        /^(?:[\s-]+(?!(?:in|within|inside|over|for|during|after|once|innerhalb|binnen|während|en|pendant|durante|dentro|tijdens)\b)\p{L}[\p{L}'\u2019]*){1,2}(?=[\s,])/u,
        '',
      ),
    ) ||
    paceOf(
      following.replace(
        /^(?:[\s-]+(?!(?:in|within|inside|over|for|during|after|once|innerhalb|binnen|während|en|pendant|durante|dentro|tijdens)\b)\p{L}[\p{L}'\u2019]*)(?=[\s,])/u,
        '',
      ),
    );
  if (/^(?:[\s-]+\p{L}+){1,3}?\s+or more\b/iu.test(following)) quantity.reach = 'over';
  const preceding = text.slice(Math.max(0, start - 30), start);
  quantity.reach = quantity.reach === 'over' ? 'over' : reachOf(preceding);
  quantity.before =
    (WAS.test(preceding) ? 'from' : undefined) ??
    /\b(from|to|by)\s+(?:(?!(?:from|to|by)\s)\p{L}+\s+){0,2}[~<>≥≤$€£]*$/iu
      .exec(preceding)?.[1]
      ?.toLowerCase() ??
    (PART_OF.test(preceding) ? 'part' : AMONG.test(preceding) ? 'of' : '');
  quantity.isSpan = quantity.unit?.measure === 'time' && tellsSpan(preceding);
  quantity.raw = text.slice(start, at).trim();
  return quantity;
}

/** "Four full years", "3 accident-free months". */
const SPAN = new RegExp(
  `^[\\s-]+(?:(?:\\p{L}+-free|${units.spans.join('|')})\\s+){1,2}(years?|months?|weeks?|days?|hours?)(?!\\p{L})`,
  'iu',
);
const AGED = new RegExp(
  `(?<!\\p{L})(?:(?:aged|ages)(?:\\s+between)?|(?:${units.aged.join('|')})\\s+(?:de|von|zwischen|im alter von|entre|between))\\s+(?:\\d+\\s*(?:to|-|\u2013|and|à|et|a|y|bis|und)\\s*)?$`,
  'iu',
);
const OF_AGE = /^[\s-](?:of age|olds?)\b/iu;

/** "In 1 s instead of 3 s": what it was before. */
const WAS =
  /\b(?:instead of|rather than|(?:an)?statt|au lieu de|en lugar de|en vez de|in plaats van|em vez de)\s+$/iu;

/** "1 of 3", "2nd out of 40": what follows is the whole of a part. */
const PART_OF =
  /(?:\d(?:st|nd|rd|th)?|\b(?:one|two|three|four|five|first|second|third))\s+(?:out\s+)?of\s+(?:the\s+|our\s+|all\s+)*$/iu;
const AMONG = /\b(?:of|among|amongst|against|from among)\s+(?:the\s+|our\s+|all\s+)*$/iu;

/** Words up to a preposition, a verb's mark or a sign. */
function nounsIn(following: string): string[] {
  const words: string[] = [];
  const run = /^(?:(?:[^\S\n]+|-)\p{L}[\p{L}\p{M}'\u2019]*){1,4}/u.exec(following)?.[0] ?? '';
  for (const word of run
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== '')) {
    if (STOP.has(word)) break;
    words.push(word);
  }
  return words;
}

const STOP = new Set(
  "o'clock thanks due owing of in on at by for from to with within into over under across per and or but as that which who while when by via the a an each every more less than is was were are und mit von in im bei et de en avec por con y per con e com para van met w z na do od al ao naar tot bis zurück ab auf an ein aus zu vor nach weg".split(
    ' ',
  ),
);

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
