import { compareOffers } from '#shared/coach/pay/compare-offers.ts';
import { RATES_OF } from '#shared/coach/pay/yearly.ts';
import type { Offer } from '#shared/domain/offer.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { paySeen } from './pay-seen.ts';

type Offers = Pick<Services['salary'], 'offers' | 'saveOffer' | 'removeOffer' | 'compare' | 'counter'>;

/** Offers that the user entered, compared and answered. */
export function offers(deps: ServiceDeps): Offers {
  const { repos, ids } = deps;
  const me = () => activeProfile(repos).id;
  const get = (id: string): Offer => {
    const found = repos.offers.get(me(), id);
    if (!found) throw new NotFoundError('This offer is no longer stored.');
    return found;
  };
  return {
    offers: () => (repos.profiles.active() ? repos.offers.list(me()) : []),
    saveOffer(input) {
      const offer =
        input.id === '' ? { ...input, id: ids.next('offer') } : { ...input, id: get(input.id).id };
      repos.offers.put(me(), offer);
      return offer;
    },
    removeOffer: ({ id }) => ({ removed: repos.offers.remove(me(), id) }),
    compare: ({ currency }) => ({
      ratesOf: RATES_OF,
      offers: compareOffers(repos.profiles.active() ? repos.offers.list(me()) : [], currency),
    }),
    async counter({ offerId, target }, signal) {
      const offer = get(offerId);
      const profile = activeProfile(repos);
      const { role, currency } = offer;
      const question = { role, place: '', level: '', years: null, currency };
      const seen = role === '' ? null : paySeen(repos, profile.id, question);
      const [posting] = repos.jobs.ofCompany(profile.id, offer.company, 1);
      const { COACH_AGENTS } = await import('#main/pipeline/coach-agents.ts');
      const input = {
        ...{ offer, target, market: seen?.percentiles ? { ...seen.percentiles, n: seen.n } : null },
        ...{ facts: repos.facts.all(profile.id), name: profile.name.full },
        language: languageFor(profile, posting?.language ?? null),
      };
      return (await COACH_AGENTS.salaryCounter.run(input, deps.portsOutsideRun(profile.id, signal))).value;
    },
  };
}
