import { type Control, control } from '../control.ts';
import type { Posting } from '../posting.ts';

/** A card of questions, as the vendor groups them: each has an id and numbered fields. */
export interface Card {
  id: string;
  title: string;
  controls: Control[];
}

export const PERSONAL_CONTROLS: readonly Control[] = [
  control({ name: 'resume', label: 'Resume/CV', type: 'file', required: true }),
  control({ name: 'name', label: 'Full name', type: 'text', required: true }),
  control({ name: 'email', label: 'Email', type: 'email', required: true }),
  control({ name: 'phone', label: 'Phone', type: 'tel' }),
  control({ name: 'location', label: 'Current location', type: 'text', required: true }),
  control({ name: 'org', label: 'Current company', type: 'text' }),
];

export const LINK_CONTROLS: readonly Control[] = ['LinkedIn', 'GitHub', 'Portfolio'].map((name) =>
  control({ name: `urls[${name}]`, label: `${name} URL`, type: 'url' }),
);

export const COMMENTS = control({
  name: 'comments',
  label: 'Additional information',
  type: 'textarea',
  placeholder: 'Add a cover letter or anything else you want to share.',
});

export const CONSENT = control({
  name: 'consent[store]',
  label: 'I agree that my data is kept for this application and read the privacy notice.',
  type: 'checkbox',
  required: true,
});

const DECLINE = 'Decline to self-identify';
export const EEO_CONTROLS: readonly Control[] = [
  control({ name: 'eeo[gender]', label: 'Gender', type: 'select', options: ['Male', 'Female', DECLINE] }),
  control({
    name: 'eeo[race]',
    label: 'Race',
    type: 'select',
    options: [
      'Asian',
      'Black or African American',
      'Hispanic or Latino',
      'White',
      'Two or more races',
      DECLINE,
    ],
  }),
  control({
    name: 'eeo[veteran]',
    label: 'Veteran status',
    type: 'select',
    options: ['I am a veteran', 'I am not a veteran', DECLINE],
  }),
];

/** The posting's own questions as one card; null where it has none. */
export function cardOf(posting: Posting): Card | null {
  if (posting.questions.length === 0) return null;
  const id = posting.id.replace(/^.{8}/, 'c0ffee00');
  return {
    id,
    title: `${posting.company.name} asks`,
    controls: posting.questions.map((question, index) =>
      control({ ...question, name: `cards[${id}][field${index}]` }),
    ),
  };
}

export function leverControls(posting: Posting): Control[] {
  return [
    ...PERSONAL_CONTROLS,
    ...LINK_CONTROLS,
    ...(cardOf(posting)?.controls ?? []),
    COMMENTS,
    ...EEO_CONTROLS,
    CONSENT,
  ];
}
