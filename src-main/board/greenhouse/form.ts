import { type Control, control } from '../control.ts';
import type { Posting, Question } from '../posting.ts';

/** The field that people don't see. */
export const DECOY = 'website_url_confirm';

/** The controls of an application: those that every posting has, then its own questions. */
export function greenhouseControls(posting: Posting): Control[] {
  const { words } = posting.company;
  const files = words.files ?? 'Accepted file types: pdf, doc, docx, txt, rtf';
  return [
    control({
      name: 'first_name',
      label: words.first_name ?? 'First Name',
      type: 'text',
      required: true,
      autocomplete: 'given-name',
    }),
    control({
      name: 'last_name',
      label: words.last_name ?? 'Last Name',
      type: 'text',
      required: true,
      autocomplete: 'family-name',
    }),
    control({ name: 'preferred_name', label: words.preferred_name ?? 'Preferred First Name', type: 'text' }),
    control({
      name: 'email',
      label: words.email ?? 'Email',
      type: 'email',
      required: true,
      autocomplete: 'email',
    }),
    control({
      name: 'phone',
      label: words.phone ?? 'Phone',
      type: 'tel',
      required: true,
      autocomplete: 'tel',
    }),
    control({
      name: 'candidate-location',
      label: words['candidate-location'] ?? 'Location (City)',
      type: 'text',
      required: true,
    }),
    control({
      name: 'resume',
      label: words.resume ?? 'Resume/CV',
      type: 'file',
      required: true,
      help: files,
    }),
    control({
      name: 'cover_letter',
      label: words.cover_letter ?? 'Cover Letter',
      type: 'file',
      help: files,
    }),
    control({ name: questionName(posting, 90), label: words.linkedin ?? 'LinkedIn Profile', type: 'url' }),
    control({ name: questionName(posting, 91), label: words.website ?? 'Website', type: 'url' }),
    ...posting.questions.map((question, index) => questionControl(posting, question, index)),
  ];
}

function questionControl(posting: Posting, question: Question, index: number): Control {
  const name = questionName(posting, index);
  return control({ ...question, name: question.type === 'checkboxes' ? `${name}[]` : name });
}

/** The name is the element's id too, as at the vendor. */
function questionName(posting: Posting, index: number): string {
  return `question_${posting.id}${String(index).padStart(2, '0')}`;
}

const DECLINE = "I don't wish to answer";

/** The voluntary questions, always optional. */
export const DEMOGRAPHIC_CONTROLS: readonly Control[] = [
  control({
    name: 'gender',
    label: 'Gender',
    type: 'select',
    options: ['Male', 'Female', 'Non-binary', 'Decline To Self Identify'],
  }),
  control({
    name: 'hispanic_ethnicity',
    label: 'Are you Hispanic/Latino?',
    type: 'select',
    options: ['Yes', 'No', 'Decline To Self Identify'],
  }),
  control({
    name: 'veteran_status',
    label: 'Veteran Status',
    type: 'select',
    options: [
      'I am not a protected veteran',
      'I identify as one or more of the classifications of a protected veteran',
      DECLINE,
    ],
  }),
  control({
    name: 'disability_status',
    label: 'Disability Status',
    type: 'select',
    options: [
      'Yes, I have a disability, or have had one in the past',
      'No, I do not have a disability and have not had one in the past',
      'I do not want to answer',
    ],
  }),
];
