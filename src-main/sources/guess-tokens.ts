import { companyKey } from '#shared/domain/company-key.ts';

/** Vendors whose boards are named after the company, so that its name is worth a try. */
export const GUESSED_VENDORS: readonly string[] = [
  ...['greenhouse', 'lever', 'ashby', 'smartrecruiters', 'workable', 'recruitee', 'personio', 'teamtailor'],
  ...['bamboohr', 'pinpoint', 'breezy', 'rippling'],
];

/** What a vendor may call a company's board: "Moss & Maple Ltd" is `mossandmaple` or `moss-and-maple`. */
export function tokensOf(name: string): string[] {
  const words = companyKey(name).split(' ').filter(Boolean);
  return [...new Set([words.join(''), words.join('-')])].filter((token) => /^[\w-]{2,60}$/.test(token));
}
