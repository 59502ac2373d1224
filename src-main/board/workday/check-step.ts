import { checkSubmission, valuesOf } from '../check-submission.ts';
import type { FormErrors, Submission } from '../control.ts';
import { controlsOf, type Step } from './steps.ts';

const WORK = 'workExperience-1--';
const WORK_FIELDS = [
  'jobTitle',
  'companyName',
  'startDate',
  'endDate',
  'roleDescription',
  'currentlyWorkHere',
];

/** The step's checks: each field on its own, then what must agree between fields. */
export function checkStep(step: Step, sent: Submission): FormErrors {
  const errors = checkSubmission(controlsOf(step), sent);
  return step.id === 'my-experience' ? { ...errors, ...workErrors(sent) } : errors;
}

/** Work experience is optional, but half of one is not: title, company and start belong together. */
function workErrors(sent: Submission): FormErrors {
  const value = (field: string): string => valuesOf(sent, WORK + field)[0] ?? '';
  if (WORK_FIELDS.every((field) => value(field) === '')) return {};
  const errors: FormErrors = {};
  if (value('jobTitle') === '') errors[`${WORK}jobTitle`] = 'Job Title is required for a work experience.';
  if (value('companyName') === '')
    errors[`${WORK}companyName`] = 'Company is required for a work experience.';
  const start = monthOf(value('startDate'));
  if (start === null) errors[`${WORK}startDate`] = 'From is required. Enter it as MM/YYYY.';
  const endProblem = endDateProblem(value('endDate'), start, value('currentlyWorkHere') !== '');
  if (endProblem !== null) errors[`${WORK}endDate`] = endProblem;
  return errors;
}

function endDateProblem(text: string, start: number | null, current: boolean): string | null {
  if (text === '') return current ? null : 'To is required, or tick "I currently work here".';
  const end = monthOf(text);
  if (end === null) return 'Enter To as MM/YYYY.';
  return start !== null && end < start ? 'To must not be before From.' : null;
}

/** Months since year 0 of "MM/YYYY" or "YYYY-MM"; null for anything else. */
function monthOf(text: string): number | null {
  const slashed = /^(\d{1,2})\s*\/\s*(\d{4})$/.exec(text);
  const dashed = /^(\d{4})-(\d{1,2})$/.exec(text);
  const month = Number(slashed?.[1] ?? dashed?.[2]);
  const year = Number(slashed?.[2] ?? dashed?.[1]);
  return month >= 1 && month <= 12 ? year * 12 + month : null;
}
