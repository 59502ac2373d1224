import type { Whereabouts } from '../questions/facts.ts';
import { countryCode } from './countries.ts';
import type { PlanContext } from './plan-context.ts';

/** What questions of a form are about where they name no place and no company. */
export function whereaboutsOf({
  profile,
  countries: posting = [],
  town = '',
  company,
}: Pick<PlanContext, 'profile' | 'countries' | 'town' | 'company'>): Whereabouts & { town: string } {
  const home = profile.address.country;
  return { home: countryCode(home) ?? home, posting, town, company };
}
