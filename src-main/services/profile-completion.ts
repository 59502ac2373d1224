import type { Profile } from '#shared/domain/profile.ts';

/** What a good application needs of a profile, each with the words to ask for it. */
const NEEDS: readonly [words: string, has: (profile: Profile) => boolean][] = [
  ['an e-mail address', ({ email }) => email !== ''],
  ['a phone number', ({ phone }) => phone !== ''],
  ['the city you live in', ({ address }) => address.city !== ''],
  ['a headline', ({ headline }) => headline !== ''],
  ['a summary in your words', ({ summary }) => summary !== ''],
  ['your work experience', ({ experience }) => experience.length > 0],
  ['what you achieved in each job', ({ experience }) => experience.some((job) => job.highlights.length > 0)],
  ['your education', ({ education }) => education.length > 0],
  ['your skills', ({ skills }) => skills.length > 0],
  ['a link, such as LinkedIn', ({ links }) => links.length > 0],
];

/** How complete a profile is, 0-100, and what is missing in words. */
export function completionOf(profile: Profile): { percent: number; missing: string[] } {
  const missing = NEEDS.filter(([, has]) => !has(profile)).map(([words]) => words);
  return { percent: Math.round((1 - missing.length / NEEDS.length) * 100), missing };
}
