import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { fitValue } from '../plan/fit-value.ts';
import { matchOption } from '../plan/match-option.ts';
import { DECLINE } from '../plan/option-meanings.ts';
import { LOCKED } from '../plan/plan-values.ts';
import { profileValue } from '../plan/profile-values.ts';
import { writtenField } from '../read/written-field.ts';
import { sameValue } from '../verify/same-value.ts';
import { LEFT_EMPTY } from './apply-given.ts';
import { saysSame } from './says-same.ts';

/** What a resume says in one way; dates, which forms write in many, are read back by their own rules. */
const OF_RESUME: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['name.first', 'name.last', 'name.full', 'email', 'phone'] as const),
  ...(['address.city', 'address.region', 'address.postal', 'address.country'] as const),
  ...(['link.linkedin', 'link.github', 'work.company', 'work.title'] as const),
  ...(['education.school', 'education.degree', 'education.field'] as const),
]);
/** A page shows these for the visitor's own use. */
const NEVER_SAID: ReadonlySet<FieldKey> = new Set<FieldKey>(['captcha', 'account.password']);

/**
 * What the user should know before they approve, as sentences, the gravest first: what is required and open, what did not
 * take its answer, what differs from their resume, what the page filled in by itself and was left, where the page read
 * something else from their resume, and what a model answered.
 */
export function reviewWarnings(outcomes: readonly FieldOutcome[], profile: Profile): string[] {
  const open = outcomes.filter(
    ({ required, status, readBack }) => required && isOpen(status) && readBack === null,
  );
  const failed = outcomes.filter(({ status }) => status === 'failed');
  return [
    ...open.map(({ label, reason }) => `"${label}" is required and not answered (${reason}).`),
    ...failed.map(({ label, reason }) => `"${label}" could not be filled in (${reason}).`),
    ...outcomes.flatMap((outcome) => differs(outcome, profile) ?? []),
    ...outcomes.flatMap((outcome) => leftByItself(outcome, profile) ?? []),
    ...outcomes.flatMap((outcome) => readOtherwise(outcome) ?? []),
    ...outcomes
      .filter(({ source, status }) => source === 'model' && status !== 'failed')
      .map(({ label }) => `"${label}" was answered by a model. Check it.`),
  ];
}

const isOpen = (status: FieldOutcome['status']): boolean => status === 'left-to-user' || status === 'skipped';

/** Whether the profile has what a field shows; null where it says nothing that could stand there. */
function isOfProfile({ id, label, key, type, options }: FieldOutcome, shown: string, profile: Profile) {
  const field = { ...writtenField({ id, label, key, type, options: options ?? [] }), current: shown };
  const entries = Math.max(1, profile.experience.length, profile.education.length);
  const held = Array.from({ length: entries }, (_, nth) => profileValue(profile, key, nth));
  const fitting = held.flatMap((value) => (value === '' ? [] : (fitValue(field, value) ?? [])));
  if (fitting.length === 0) return null;
  const option = [{ label: shown, value: shown }];
  return fitting.some(
    (value) =>
      sameValue(field, value) ||
      saysSame(key, shown, value, profile.address.country) ||
      matchOption(option, value, { key, question: label }) !== null,
  );
}

/** What another than the profile put in: the user, one of their answers, a model or the page. */
function differs(outcome: FieldOutcome, profile: Profile): string | null {
  const { key, label, status, source, value, readBack } = outcome;
  if (!OF_RESUME.has(key) || status === 'failed' || source === 'profile') return null;
  const shown = readBack ?? value;
  if (shown === '' || isOfProfile(outcome, shown, profile) !== false) return null;
  const held = /^(work|education)\./.test(key) ? '' : profileValue(profile, key, 0);
  return held === ''
    ? `"${label}" holds "${shown}", which your profile does not have.`
    : `"${label}" holds "${shown}", and your profile says "${held}".`;
}

function leftByItself(outcome: FieldOutcome, profile: Profile): string | null {
  const { key, label, type, status, value, readBack, reason } = outcome;
  if (!isOpen(status) || value !== '' || readBack === null || readBack === '') return null;
  if (type === 'file' || type === 'password' || NEVER_SAID.has(key) || reason === LOCKED) return null;
  if (reason === LEFT_EMPTY) return `"${label}" still shows "${inLine(readBack)}": it could not be emptied.`;
  if (OF_RESUME.has(key) && isOfProfile(outcome, readBack, profile) !== null) return null;
  // To decline is what an empty box says as well.
  if (DECLINE.test(readBack)) return null;
  if ((type === 'checkbox' || type === 'toggle') && readBack === 'Yes')
    return `The page had ticked "${label}" by itself, and it was left so.`;
  return `The page had put "${inLine(readBack)}" into "${label}" by itself, and it was left so.`;
}

function readOtherwise({ label, status, value, pageSaid }: FieldOutcome): string | null {
  if (pageSaid === undefined || (status !== 'filled' && status !== 'asked')) return null;
  return `The page read "${inLine(pageSaid)}" from your file for "${label}". "${inLine(value)}" stands there now.`;
}

const LONGEST = 80;

function inLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
