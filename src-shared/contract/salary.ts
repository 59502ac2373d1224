import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ApplicationPay } from '#shared/domain/application-pay.ts';
import { NegotiationStep, NegotiationView, PersonaId } from '#shared/domain/negotiation.ts';
import { ComparedOffer, Offer } from '#shared/domain/offer.ts';
import { ReadContract } from '#shared/domain/read-contract.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

const Currency = z.string().regex(/^[A-Z]{3}$/, 'a currency has three letters, such as EUR');

const PayQuestion = z.object({
  role: z.string().trim().min(1),
  place: z.string().trim().default(''),
  level: z.string().trim().default(''),
  /** Of experience; postings that ask for about as many are compared. */
  years: z.number().min(0).max(60).nullable().default(null),
  currency: Currency,
});

/** Percentiles, least and most; all null under five pays. */
const Spread = {
  percentiles: z.object({ p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number() }).nullable(),
  least: z.number().nullable(),
  most: z.number().nullable(),
};

const Said = z.object({
  id: z.string(),
  /** The turn that is answered, so that a second press answers nothing else. */
  turn: z.number().int().min(1),
  text: z.string().trim().min(1).max(4000),
});

export const salary = {
  seen: procedure('Pay ranges that stored postings state for a role')
    .input(z.object({ role: z.string().min(1), currency: z.string().optional() }))
    .output(
      z.object({
        ranges: z.array(
          z.object({
            jobId: z.string(),
            title: z.string(),
            company: z.string(),
            min: z.number(),
            max: z.number(),
            currency: z.string(),
            period: z.string(),
          }),
        ),
      }),
    ),
  market: procedure('Percentiles of the pay that postings seen here state; none under five of them')
    .input(PayQuestion)
    .output(
      z.object({
        /** How many postings state a pay that can be compared. */
        n: z.number().int(),
        /** Postings of the role that state none, or one that can't be compared. */
        without: z.number().int(),
        /** The years that they ask for, both ends included; null where none were asked about. */
        band: z.object({ from: z.number().int(), to: z.number().int().nullable() }).nullable(),
        /** Postings of the role that do not say how many years, and are left out for that. */
        yearsUnsaid: z.number().int(),
        currency: z.string(),
        ...Spread,
        /** When the oldest and newest of them were found. */
        from: z.string().nullable(),
        to: z.string().nullable(),
        sources: z.array(z.object({ source: z.string(), n: z.number().int() })),
        /** The year of the rates by which currencies were made one. */
        ratesOf: z.string(),
      }),
    ),
  marketOnWeb: procedure('What pages of the web say that a role pays, by the search that is set up')
    .input(PayQuestion)
    .output(
      z.object({
        /** How many results the search gave; none where no search is set up. */
        results: z.number().int(),
        /** Those of them that state a clear pay for the role; pay with bonus and the like is told, but not among the percentiles. */
        n: z.number().int(),
        currency: z.string(),
        ...Spread,
        found: z.array(
          z.object({
            title: z.string(),
            url: z.string(),
            /** The words of the result that name the pay. */
            quote: z.string(),
            /** Of the page, as the search states it; null where it does not. */
            date: z.string().nullable(),
            /** A year, full time, in the currency that was asked for. */
            pay: z.number(),
            /** Whether bonus and the like are in it, as far as the page says. */
            covers: z.enum(['base', 'total', 'unknown']),
          }),
        ),
        /** Why the pay differs, each with the words that it rests on and where they stand; empty url: a posting seen here. */
        notes: z.array(
          z.object({ text: z.string(), quote: z.string(), source: z.string(), url: z.string() }),
        ),
        engine: z.enum(['model', 'offline']),
        ratesOf: z.string(),
      }),
    ),
  pays: procedure('Wanted, posted, asked for and offered pay of each application, side by side')
    .input(z.object({ currency: Currency }))
    .output(z.object({ ratesOf: z.string(), pays: z.array(ApplicationPay) })),
  readContract: procedure(
    'The clauses of a contract that are worth reading twice, quoted; nothing is judged or kept',
  )
    .input(z.object({ text: z.string().min(1).max(200_000) }))
    .output(ReadContract),
  offers: procedure('Offers that the user entered, newest first').input(Nothing).output(z.array(Offer)),
  saveOffer: procedure('Keep an offer; an empty id makes a new one').input(Offer).output(Offer),
  removeOffer: procedure('Remove an offer')
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
  compare: procedure('All offers side by side over one and four years')
    .input(z.object({ currency: Currency }))
    .output(z.object({ ratesOf: z.string(), offers: z.array(ComparedOffer) })),
  counter: procedure('A counter-offer with its reasons, and words for it in three tones')
    .input(z.object({ offerId: z.string(), target: z.number().positive().nullable().default(null) }))
    .output(
      z.object({
        ask: z.number().nullable(),
        why: z.string(),
        reasons: z.array(z.string()),
        /** What else to ask for where the pay is fixed. */
        beside: z.array(z.string()),
        scripts: z.array(
          z.object({
            tone: z.string(),
            email: z.string(),
            phone: z.array(z.string()),
            by: z.enum(['model', 'offline']),
          }),
        ),
      }),
    ),
  personas: procedure('The other sides that one can practise against')
    .input(Nothing)
    .output(z.array(z.object({ id: PersonaId, label: z.string(), about: z.string() }))),
  battles: procedure('Practice negotiations, newest first').input(Nothing).output(z.array(NegotiationView)),
  startBattle: procedure('Start a practice negotiation')
    .input(
      z.object({
        role: z.string().trim().min(1).max(200),
        persona: PersonaId,
        level: z.number().int().min(1).max(3),
        currency: Currency,
        /** Their first offer, a year. */
        offer: z.number().min(1000).max(1e11),
      }),
    )
    .output(NegotiationView),
  say: procedure('Say something in a practice negotiation').input(Said).output(NegotiationView),
  sayLive: procedure(
    'The same, and hear the answer while a model words it: the stored negotiation, the words so far, the negotiation at last',
  )
    .input(Said)
    .output(eventIterator(NegotiationStep)),
  removeBattle: procedure('Remove a practice negotiation')
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
};
