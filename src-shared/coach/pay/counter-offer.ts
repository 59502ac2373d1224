import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { Offer } from '#shared/domain/offer.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import scripts from '../../../resources/coach/counter-scripts.json' with { type: 'json' };
import type { Percentiles } from './percentiles.ts';

export interface CounterInput {
  offer: Offer;
  /** What the user wants, a year, in the offer's currency; null lets the posted pay say. */
  target: number | null;
  /** Posted pay in the offer's currency; null where too little was posted. */
  market: (Percentiles & { n: number }) | null;
  facts: readonly Fact[];
  name: string;
  /** Of the words; the reason why there is no figure is told to the user, in English. */
  language: DocumentLanguage;
}

export interface CounterOffer {
  /** Null where the user's figure, or without one the market's, is not over the offer. */
  ask: number | null;
  /** Why there is no figure; empty where there is one. */
  why: string;
  reasons: string[];
  /** What else to ask for where the pay is fixed. */
  beside: string[];
  scripts: { tone: string; email: string; phone: string[]; by: 'model' | 'offline' }[];
}

const DEEDS = 2;
const DEED_LENGTH = 200;

/** A counter-offer: the user's own figure or, without one, the upper quarter of posted pay; its reasons are figures of both, nothing else. */
export function counterOffer(input: CounterInput): CounterOffer {
  const { offer, target, market, facts } = input;
  const wanted = target ?? (market && roundPay(market.p75));
  const words = scripts.languages[input.language];
  const reasons = [...marketReason(input), ...deeds(facts, words.deed)];
  if (wanted === null || wanted <= offer.base)
    return { ask: null, why: whyNone(target, market), reasons, beside: [], scripts: [] };
  const ask = wanted;
  const fill = (text: string) =>
    text
      .replaceAll('{company}', () => offer.company)
      .replaceAll('{role}', () => offer.role)
      .replaceAll('{ask}', () => moneyOf(ask, input))
      .replaceAll('{reasons}', () => reasons.join(' '))
      .replace(/\n{3,}/g, '\n\n');
  return {
    ...{ ask, why: '', reasons, beside: [] },
    scripts: Object.entries(words.tones).map(([tone, { email, phone }]) => ({
      tone,
      email: mailAround(fill(email), input),
      phone: phone.map(fill).filter((line) => line !== ''),
      by: 'offline' as const,
    })),
  };
}

/** An e-mail's body between a greeting and the user's name. */
export function mailAround(body: string, { offer, name, language }: CounterInput): string {
  const { hello, regards } = scripts.languages[language];
  return `${hello.replace('{company}', () => offer.company)}\n\n${body}\n\n${regards}\n${name}`;
}

/** An amount as the language writes it, with its currency. */
export const moneyOf = (amount: number, { offer, language }: CounterInput): string =>
  `${amount.toLocaleString(language === 'en' ? 'en-US' : language, { useGrouping: 'always' })} ${offer.currency}`;

/** To three figures: posted ranges, and the rates that bring them to one currency, know no more. */
const roundPay = (amount: number): number => Number(amount.toPrecision(3));

/** What postings say of the pay, where it is over the offer. */
export function marketReason(input: CounterInput): string[] {
  const { offer, market, language } = input;
  if (market === null || market.p50 <= offer.base) return [];
  const sentence = scripts.languages[language].market;
  return [
    sentence.replace('{n}', String(market.n)).replace('{middle}', () => moneyOf(roundPay(market.p50), input)),
  ];
}

/** The user's own deeds that name a figure, in their words. */
function deeds(facts: readonly Fact[], sentence: string): string[] {
  return facts
    .filter(
      ({ kind, text }) =>
        kind === 'highlight' &&
        text.length <= DEED_LENGTH &&
        numbersIn(text).quantities.some((found) => found.kind !== 'vague'),
    )
    .slice(0, DEEDS)
    .map(({ text }) => sentence.replace('{deed}', () => text.replace(/[.;\s]+$/, '')));
}

function whyNone(target: number | null, market: CounterInput['market']): string {
  if (target !== null) return 'Your figure is not over what they offer.';
  if (market === null) return 'Too few postings state their pay to argue from. Say your own figure.';
  return 'What they offer is in the upper quarter of what was posted. Say your own figure if you want more.';
}
