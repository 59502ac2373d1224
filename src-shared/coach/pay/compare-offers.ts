import type { ComparedOffer, Offer } from '#shared/domain/offer.ts';
import { convert } from './yearly.ts';

const WEEKS = 52;
const DAYS_A_WEEK = 5;

/** Offers side by side over one and four years, in one currency. What is not known counts as nothing and is asked. */
export function compareOffers(offers: readonly Offer[], currency: string): ComparedOffer[] {
  return offers.map((offer) => compared(offer, currency)).sort((a, b) => (b.year4 ?? -1) - (a.year4 ?? -1));
}

function compared(offer: Offer, currency: string): ComparedOffer {
  const yearly = offer.base + (offer.bonus ?? 0) + (offer.equity ?? 0) + (offer.benefits ?? 0);
  const year1 = convert(yearly + (offer.signing ?? 0), offer.currency, currency);
  const year4 = convert(yearly * 4 + (offer.signing ?? 0), offer.currency, currency);
  const hours = hoursOf(offer);
  return {
    offer,
    year1: cents(year1),
    year4: cents(year4),
    perHour: year1 === null || hours === null ? null : cents(year1 / hours),
    ask: questions(offer),
  };
}

function hoursOf({ hoursWeek, holidayDays }: Offer): number | null {
  if (hoursWeek === null || holidayDays === null) return null;
  const hours = (WEEKS - holidayDays / DAYS_A_WEEK) * hoursWeek;
  return hours > 0 ? hours : null;
}

const cents = (amount: number | null) => (amount === null ? null : Math.round(amount * 100) / 100);

function questions(offer: Offer): string[] {
  const asked: [unknown, string][] = [
    [offer.bonus, 'Is there a bonus, and how much of it was paid in the last three years?'],
    [offer.equity, 'Are there shares or options, how many, and when are they yours?'],
    [offer.benefits, 'What do pension, insurance and other benefits add up to?'],
    [offer.hoursWeek, 'How many hours a week are in the contract, and is overtime paid?'],
    [offer.holidayDays, 'How many days of holiday are there?'],
  ];
  return asked.filter(([known]) => known === null).map(([, question]) => question);
}
