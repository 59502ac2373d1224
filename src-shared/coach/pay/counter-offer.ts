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
}

export interface CounterOffer {
  /** Null where neither the user nor the market gives a figure over the offer. */
  ask: number | null;
  /** Why there is no figure; empty where there is one. */
  why: string;
  reasons: string[];
  scripts: { tone: string; email: string; phone: string[] }[];
}

const DEEDS = 2;
const DEED_LENGTH = 200;

/** A counter-offer: the user's own figure, or the upper quarter of posted pay; its reasons are figures of both, nothing else. */
export function counterOffer({ offer, target, market, facts, name }: CounterInput): CounterOffer {
  const ask = [target, market && roundPay(market.p75)].find(
    (amount) => amount !== null && amount > offer.base,
  );
  const reasons = [...marketReason(offer, market), ...deeds(facts)];
  if (ask === undefined || ask === null)
    return { ask: null, why: whyNone(target, market), reasons, scripts: [] };
  const fill = (text: string) =>
    text
      .replaceAll('{company}', () => offer.company)
      .replaceAll('{role}', () => offer.role)
      .replaceAll('{ask}', () => `${ask.toLocaleString('en-US')} ${offer.currency}`)
      .replaceAll('{name}', () => name)
      .replaceAll('{reasons}', () => reasons.join(' '))
      .replace(/\n{3,}/g, '\n\n');
  return {
    ...{ ask, why: '', reasons },
    scripts: Object.entries(scripts.tones).map(([tone, { email, phone }]) => ({
      tone,
      email: fill(email),
      phone: phone.map(fill).filter((line) => line !== ''),
    })),
  };
}

/** To three figures: posted ranges, and the rates that bring them to one currency, know no more. */
const roundPay = (amount: number): number => Number(amount.toPrecision(3));

function marketReason({ base, currency }: Offer, market: CounterInput['market']): string[] {
  if (market === null || market.p50 <= base) return [];
  const middle = roundPay(market.p50).toLocaleString('en-US');
  return [
    `In ${market.n} postings for such work that I have seen, the middle of the pay is about ${middle} ${currency} a year.`,
  ];
}

/** The user's own deeds that name a figure, in their words. */
function deeds(facts: readonly Fact[]): string[] {
  return facts
    .filter(
      ({ kind, text }) =>
        kind === 'highlight' &&
        text.length <= DEED_LENGTH &&
        numbersIn(text).quantities.some((found) => found.kind !== 'vague'),
    )
    .slice(0, DEEDS)
    .map(({ text }) => `From my work: ${text.replace(/[.;\s]+$/, '')}.`);
}

function whyNone(target: number | null, market: CounterInput['market']): string {
  if (target !== null) return 'Your figure is not over what they offer.';
  if (market === null) return 'Too few postings state their pay to argue from. Say your own figure.';
  return 'What they offer is in the upper quarter of what was posted. Say your own figure if you want more.';
}
