import type { FieldKey } from './field-key.ts';

/** What questions of a form are often about, in words; any other question is found again by its wording. */
export const TOPICS: { value: FieldKey; label: string }[] = [
  { value: 'custom', label: 'Another question' },
  { value: 'auth.authorized', label: 'May work in the country' },
  { value: 'auth.sponsorship', label: 'Needs a visa sponsor' },
  { value: 'salary.expected', label: 'Pay you ask for' },
  { value: 'salary.current', label: 'Pay you have' },
  { value: 'availability.start', label: 'When you can start' },
  { value: 'notice.period', label: 'Notice period' },
  { value: 'relocation', label: 'Would you move' },
  { value: 'referral.how-heard', label: 'How you heard of the job' },
  { value: 'referral.name', label: 'Who referred you' },
  { value: 'age.adult', label: '18 or older' },
  { value: 'pronouns', label: 'Pronouns' },
  { value: 'eeo.gender', label: 'Gender' },
  { value: 'eeo.race', label: 'Race or ethnicity' },
  { value: 'eeo.hispanic', label: 'Hispanic or Latino' },
  { value: 'eeo.veteran', label: 'Veteran' },
  { value: 'eeo.disability', label: 'Disability' },
  { value: 'eeo.orientation', label: 'Sexual orientation' },
  { value: 'eeo.transgender', label: 'Transgender' },
  { value: 'consent.privacy', label: 'Consent to the privacy notice' },
  { value: 'consent.marketing', label: 'Consent to news' },
  { value: 'consent.other', label: 'Another consent' },
];

/** A topic in words; keys that are rarely stored keep their own name. */
export const topicLabel = (key: FieldKey): string =>
  TOPICS.find((topic) => topic.value === key)?.label ?? key;
