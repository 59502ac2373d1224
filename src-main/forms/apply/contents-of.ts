import type { ApprovedForm, FormAnswer, StepContents } from '#shared/forms/approved-form.ts';
import type { ReadField } from '../read/read-field.ts';
import type { PageReading } from '../read/read-page.ts';
import { choicesOf } from './choices-of.ts';
import { hiddenBoxesOf } from './hidden-boxes.ts';
import { questionsOf } from './questions-of.ts';
import type { Session } from './session.ts';
import { standingNow } from './standing-now.ts';

/** Notes what the step offers as it was read, so that it is known once its page is gone. */
export async function noteContents(session: Session, reading: PageReading): Promise<void> {
  const [choices, hidden] = await Promise.all([choicesOf(reading), hiddenBoxesOf(reading)]);
  session.contents.set(session.step, { choices, hidden, answers: answersOf(reading) });
}

/** The form over all steps so far. What a later one shows again stands as it stands there. */
export async function contentsNow(session: Session, reading: PageReading): Promise<ApprovedForm> {
  await noteContents(session, reading);
  const steps = [...session.contents].sort(([one], [other]) => other - one).map(([, contents]) => contents);
  const all = <T>(part: (step: StepContents) => readonly T[], keyOf: (one: T) => unknown): T[] => {
    const known = new Set<string>();
    return steps.flatMap((step) => {
      const fresh = part(step).filter((one) => !known.has(JSON.stringify(keyOf(one))));
      for (const one of fresh) known.add(JSON.stringify(keyOf(one)));
      return fresh;
    });
  };
  return {
    choices: all(
      ({ choices }) => choices,
      ({ names, value, label }) => (names.length === 0 ? label : [names, value]),
    ),
    hidden: all(
      ({ hidden }) => hidden,
      ({ names }) => names,
    ),
    answers: all(
      ({ answers }) => answers,
      ({ names, label }) => [names, label],
    ),
    standing: () => standingNow(session.tab.page, reading),
  };
}

function answersOf(reading: PageReading): FormAnswer[] {
  return questionsOf(reading).flatMap((field): FormAnswer[] => {
    const kind = kindOf(field);
    if (kind === null || field.current === '') return [];
    const names = [...new Set([field.dom.name, field.dom.id])].filter((name) => name !== '');
    return [{ label: field.label, kind, names, value: field.current }];
  });
}

/** Null for what is no answer by which the user is known or reached, and for what is chosen from a list. */
export function kindOf({ key, type, marks }: ReadField): FormAnswer['kind'] | null {
  if (marks.length > 1 || !/^(?:text|email|tel|textarea)$/.test(type)) return null;
  if (key === 'email' || type === 'email') return 'email';
  if (key === 'phone' || type === 'tel') return 'phone';
  return /^name\.(?:first|last|full|preferred)$/.test(key) ? 'name' : null;
}
