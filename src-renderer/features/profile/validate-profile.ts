import { ENDS_BEFORE, endsBefore } from '#shared/dates/ends-before.ts';
import { emailProblem, phoneProblem } from '#shared/domain/contact-problem.ts';
import { Profile } from '#shared/domain/profile.ts';

/** A summary that no page holds is a pasted document. */
const LONGEST_SUMMARY = 5_000;

/** What is wrong with a profile, by path, e.g. `experience.0.start`. */
export function validateProfile(profile: Profile): Record<string, string> {
  const parsed = Profile.safeParse(profile);
  const issues = parsed.success ? [] : parsed.error.issues;
  return {
    ...reversedSpans(profile),
    ...Object.fromEntries(issues.map((issue) => [issue.path.join('.'), wordsOf(issue.message)])),
    ...(emailProblem(profile.email) !== '' && { email: emailProblem(profile.email) }),
    ...(phoneProblem(profile.phone) !== '' && { phone: phoneProblem(profile.phone) }),
    ...(profile.summary.length > LONGEST_SUMMARY && {
      summary: `${profile.summary.length.toLocaleString('en')} characters are too long for a resume; at most ${LONGEST_SUMMARY.toLocaleString('en')}`,
    }),
  };
}

/** Jobs, schools and projects that end before they begin. */
function reversedSpans({ experience, education, projects }: Profile): Record<string, string> {
  const found = Object.entries({ experience, education, projects }).flatMap(([list, items]) =>
    items.flatMap(({ start, end }, index) =>
      endsBefore(start, end) ? [[`${list}.${index}.end`, ENDS_BEFORE] as const] : [],
    ),
  );
  return Object.fromEntries(found);
}

const wordsOf = (message: string): string =>
  message.startsWith('a date is') ? 'Write a month and a year, such as Feb 2020' : message;
