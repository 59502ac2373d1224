import { z } from 'zod';
import { ENDS_BEFORE, endsBefore } from '#shared/dates/ends-before.ts';
import { emailProblem, phoneProblem } from '#shared/domain/contact-problem.ts';
import { PartialDate, Profile } from '#shared/domain/profile.ts';

const Text = z.string().catch('');
const Words = z.array(z.string()).catch([]);

/** What was answered so far; whatever was stored by another version and does not fit is empty again. */
const GuidedDraft = z.object({
  step: z.number().int().min(0).catch(0),
  first: Text,
  last: Text,
  email: Text,
  phone: Text,
  city: Text,
  country: Text,
  job: z
    .object({
      title: Text,
      company: Text,
      start: Text,
      end: Text,
      current: z.boolean().catch(false),
      highlights: Words,
    })
    .catch({ title: '', company: '', start: '', end: '', current: false, highlights: [] }),
  school: z
    .object({ school: Text, degree: Text, field: Text, start: Text, end: Text })
    .catch({ school: '', degree: '', field: '', start: '', end: '' }),
  skills: Words,
  languages: Words,
});
export type GuidedDraft = z.infer<typeof GuidedDraft>;

const KEY = 'jobai-guided-profile';

/** The answers of before, also after the window was closed. */
export function keptDraft(): GuidedDraft {
  try {
    return GuidedDraft.parse(JSON.parse(window.localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return GuidedDraft.parse({});
  }
}

export function keepDraft(draft: GuidedDraft): void {
  window.localStorage.setItem(KEY, JSON.stringify(draft));
}

export function forgetDraft(): void {
  window.localStorage.removeItem(KEY);
}

/** What is wrong with the answers, by place. */
export function wrongInDraft({
  first,
  last,
  email,
  phone,
  job,
  school,
}: GuidedDraft): ReadonlyMap<string, string> {
  const wrong = new Map<string, string>();
  if (`${first}${last}`.trim() === '') wrong.set('first', 'A name is needed');
  if (emailProblem(email) !== '') wrong.set('email', emailProblem(email));
  if (phoneProblem(phone) !== '') wrong.set('phone', phoneProblem(phone));
  const dates = {
    'job.start': job.start,
    'job.end': job.end,
    'school.start': school.start,
    'school.end': school.end,
  };
  for (const [place, date] of Object.entries(dates))
    if (!PartialDate.safeParse(date).success) wrong.set(place, 'Write a month and a year, such as Feb 2020');
  for (const [place, { start, end }] of Object.entries({ job, school }))
    if (!wrong.has(`${place}.end`) && endsBefore(start, end)) wrong.set(`${place}.end`, ENDS_BEFORE);
  return wrong;
}

/** The answers as a profile; what was left empty is not in it. */
export function profileOfDraft(draft: GuidedDraft): Profile {
  const { first, last, email, phone, city, country, job, school, skills, languages } = draft;
  return Profile.parse({
    id: 'guided',
    name: { first, last, full: `${first} ${last}`.trim() },
    email,
    phone,
    headline: job.title,
    address: { city, country },
    experience: job.title + job.company === '' ? [] : [{ ...job, id: 'e1' }],
    education: school.school + school.degree === '' ? [] : [{ ...school, id: 'ed1' }],
    skills: skills.map((name) => ({ name })),
    languages: languages.map((name) => ({ name })),
  });
}
