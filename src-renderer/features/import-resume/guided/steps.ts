import type { CheckValue } from '../values/check-value.ts';

/** One screen of questions. */
export interface GuidedStep {
  title: string;
  /** Why it is asked, or what to do with nothing to say. */
  note: string;
  values: CheckValue[];
}

const value = (at: string, label: string, kind: CheckValue['kind'] = 'line'): CheckValue => ({
  at,
  mark: at,
  label,
  kind,
  wanted: true,
});

/** What a first resume needs, one thing at a time; each but the name may be left empty. */
export const STEPS: readonly GuidedStep[] = [
  {
    title: 'What is your name?',
    note: 'As it should stand on your resume.',
    values: [value('first', 'First name'), value('last', 'Last name')],
  },
  {
    title: 'How can an employer reach you?',
    note: 'Forms ask for these. Your address can be as short as the city.',
    values: [
      value('email', 'E-mail'),
      value('phone', 'Phone'),
      value('city', 'City'),
      value('country', 'Country'),
    ],
  },
  {
    title: 'What was your last job?',
    note: 'Paid or not. Leave it empty if this would be your first.',
    values: [
      value('job.title', 'Job title'),
      value('job.company', 'Employer'),
      value('job.start', 'From', 'date'),
      value('job.end', 'Until', 'date'),
      value('job.current', 'I work there now', 'yes'),
      value('job.highlights', 'What you did, one thing a line', 'lines'),
    ],
  },
  {
    title: 'Where did you learn?',
    note: 'The last school, apprenticeship or university is enough.',
    values: [
      value('school.school', 'School'),
      value('school.degree', 'Degree'),
      value('school.field', 'Subject'),
      value('school.start', 'From', 'date'),
      value('school.end', 'Until', 'date'),
    ],
  },
  {
    title: 'What can you do?',
    note: 'Tools, languages of computers and people, licences: whatever an employer may look for. Commas between them.',
    values: [value('skills', 'Skills', 'list'), value('languages', 'Languages that you speak', 'list')],
  },
];
