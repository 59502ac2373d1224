import type { Clock } from '#agents/ports.ts';
import { findStored } from '#main/forms/questions/find-stored.ts';
import type { FindStored } from '#main/services/service-deps.ts';
import type { FindOffers } from './answer-offers.ts';

/** What is stored for a question: by rules as forms are answered, else by meaning as a suggestion. */
export function createFindStored(findOffers: FindOffers, clock: Clock): FindStored {
  return async ({ text, company, countries }, { profile, answers }, signal) => {
    const found = findStored(text, answers, { profile, company, countries, now: clock.now() });
    if (found !== null) return { found, alike: null };
    const offers = await findOffers(answers, [{ id: 'question', label: text }], signal);
    return { found: null, alike: offers.get('question') ?? null };
  };
}
