import type { AnswerInput } from '#shared/domain/answer.ts';
import { Profile } from '#shared/domain/profile.ts';
import type { Truth } from './truth.ts';

/** Who fills in the labelled pages. */
export function seekerOf({ phone = '+49 1512 3456789', country = 'DE' }: Truth): Profile {
  return Profile.parse({
    id: 'p1',
    name: { first: 'Ines', last: 'Okafor', full: 'Ines Okafor' },
    email: 'ines.okafor@example.org',
    phone,
    address: { street: 'Lindenstraße 12', city: 'Leipzig', region: 'Saxony', postal: '04109', country },
    links: [{ network: 'LinkedIn', url: 'https://www.linkedin.com/in/ines-okafor' }],
    experience: [
      { id: 'e1', title: 'Data Engineer', company: 'Hafen Logistik', start: '2021-03', current: true },
      { id: 'e2', title: 'Analyst', company: 'Kraftwerk Daten', start: '2018-09', end: '2021-02' },
    ],
    education: [
      {
        id: 's1',
        school: 'Leipzig University',
        degree: "Master's degree",
        field: 'Informatics',
        start: '2015-10',
        end: '2018-07',
      },
    ],
    skills: [{ name: 'Python' }, { name: 'SQL' }],
    languages: [{ name: 'German' }, { name: 'English' }],
  });
}

export const ANSWERS: readonly AnswerInput[] = [
  given('availability.start', 'When can you start?', '2027-02-01'),
  given('referral.how-heard', 'How did you hear about us?', 'LinkedIn'),
  given('relocation', 'Are you willing to relocate?', 'Yes'),
  given('auth.authorized', 'Are you legally authorized to work in Germany?', 'Yes'),
];

function given(key: AnswerInput['key'], question: string, value: string): AnswerInput {
  return { key, question, value, scope: 'any', expiresAt: null };
}
