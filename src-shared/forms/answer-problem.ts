import { dayWords } from '../dates/day-words.ts';
import { emailProblem } from '../domain/contact-problem.ts';
import type { FieldLimits } from '../domain/field-limits.ts';
import type { FormField } from '../domain/form.ts';
import { fitAddress, fitLine } from './fit-line.ts';
import { fitNumber } from './fit-number.ts';
import { matchesPattern } from './matches-pattern.ts';

/**
 * What the box of a page would not take about an answer, once it is fitted to the box, in words; empty where nothing, and
 * where nothing is answered.
 */
export function answerProblem(
  { type, key, limits = {} }: Pick<FormField, 'type' | 'key' | 'limits'>,
  value: string,
): string {
  const given = value.trim();
  // A phone number is put in in whichever of its forms the box takes.
  if (given === '' || key === 'phone' || type === 'tel') return '';
  switch (type) {
    case 'number':
      return A_DATE.test(given) && DATED.test(key)
        ? ''
        : numberProblem(fitNumber(given, key.startsWith('salary.')), limits);
    case 'date':
      return dayProblem(given, limits);
    case 'email':
      return emailProblem(given) || writingProblem(fitLine(given), limits);
    case 'url':
      return urlProblem(fitAddress(given)) || writingProblem(fitAddress(given), limits);
    case 'text':
      return writingProblem(fitLine(given), limits);
    case 'password':
    case 'textarea':
      return writingProblem(given, limits);
    default:
      return '';
  }
}

/** Of a date, a number box takes the year. */
const DATED = /\.(start|end)$/;
const A_DATE = /^\d{4}(-\d{2}){1,2}$/;

function numberProblem(fitted: string | null, { min, max, step = 'any' }: FieldLimits): string {
  if (fitted === null) return 'This takes one number, such as 12';
  const value = Number(fitted);
  const [least, most] = [bound(min), bound(max)];
  if ((least !== null && value < least) || (most !== null && value > most))
    return rangeWords(least === null ? null : String(least), most === null ? null : String(most));
  const apart = Number(step);
  if (!(apart > 0)) return '';
  const steps = (value - (least ?? 0)) / apart;
  if (Math.abs(steps - Math.round(steps)) < 1e-6) return '';
  if (apart === 1 && Number.isInteger(least ?? 0)) return 'This takes whole numbers only';
  const below = (least ?? 0) + Math.floor(steps) * apart;
  const [one, other] = [below, below + apart].map((at) => String(Number(at.toPrecision(12))));
  return `This goes in steps of ${step}, such as ${one} or ${other}`;
}

const bound = (text: string | undefined): number | null =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayProblem(given: string, { min = '', max = '' }: FieldLimits): string {
  if (!A_DAY.test(given)) return '';
  const [first, last] = [min, max].map((day) => (A_DAY.test(day) ? day : null));
  return (first && given < first) || (last && given > last)
    ? rangeWords(first ? dayWords(first) : null, last ? dayWords(last) : null)
    : '';
}

function rangeWords(least: string | null, most: string | null): string {
  if (least !== null && most !== null) return `The form takes ${least} to ${most}`;
  return least !== null ? `The form takes ${least} or more` : `The form takes ${most} at most`;
}

function urlProblem(given: string): string {
  return URL.canParse(given) ? '' : 'This is no web address; one looks like https://example.com';
}

function writingProblem(value: string, limits: FieldLimits): string {
  return lengthProblem(value, limits) || patternProblem(value, limits);
}

function lengthProblem(value: string, { minLength, maxLength }: FieldLimits): string {
  if (maxLength !== undefined && value.length > maxLength)
    return `${value.length} characters are too long for the form; at most ${maxLength}`;
  if (minLength !== undefined && value.length < minLength)
    return `${value.length} characters are too short for the form; at least ${minLength}`;
  return '';
}

function patternProblem(value: string, { pattern, patternWords = '' }: FieldLimits): string {
  if (pattern === undefined || matchesPattern(pattern, value) !== false) return '';
  return patternWords === ''
    ? 'The form wants this written in another way'
    : `The form wants this written in another way: ${patternWords}`;
}
