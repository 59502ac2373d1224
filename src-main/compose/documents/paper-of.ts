import type { DocumentOwner } from '#main/pipeline/types.ts';

/** Where offices print on letter; everywhere else it is A4. */
const LETTER = new Set('US CA MX CL CO VE PH GT CR PA DO SV NI HN BO PR'.split(' '));

/** The paper of the job's country, else of the user's. */
export async function paperOf({ profile, locations = [] }: DocumentOwner): Promise<'a4' | 'us-letter'> {
  const { jobCountries } = await import('#main/forms/plan/job-countries.ts');
  const { countryCode } = await import('#main/forms/plan/countries.ts');
  const { country } = profile.address;
  const known = jobCountries(locations, profile.address).find((code) => /^[A-Z]{2}$/.test(code));
  return LETTER.has(known ?? countryCode(country) ?? '') ? 'us-letter' : 'a4';
}
