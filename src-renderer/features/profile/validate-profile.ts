import { Profile } from '#shared/domain/profile.ts';

/** A summary that no page holds is a pasted document. */
const LONGEST_SUMMARY = 5_000;
const AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u;

/** What is wrong with a profile, by path, e.g. `experience.0.start`. */
export function validateProfile(profile: Profile): Record<string, string> {
  const parsed = Profile.safeParse(profile);
  const issues = parsed.success ? [] : parsed.error.issues;
  return {
    ...Object.fromEntries(issues.map((issue) => [issue.path.join('.'), wordsOf(issue.message)])),
    ...(profile.email !== '' &&
      !AN_ADDRESS.test(profile.email) && {
        email: 'This is no e-mail address; one looks like name@example.com',
      }),
    ...(profile.summary.length > LONGEST_SUMMARY && {
      summary: `${profile.summary.length.toLocaleString('en')} characters are too long for a resume; at most ${LONGEST_SUMMARY.toLocaleString('en')}`,
    }),
  };
}

const wordsOf = (message: string): string =>
  message.startsWith('a date is') ? 'Write a month and a year, such as Feb 2020' : message;
