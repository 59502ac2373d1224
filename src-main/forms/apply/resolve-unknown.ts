import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import type { FormField } from '#shared/domain/form.ts';
import { probeOptions } from '../fill/probe-options.ts';
import { fitValue } from '../plan/fit-value.ts';
import { publicField, type ReadField } from '../read/read-field.ts';
import type { PageReading } from '../read/read-page.ts';
import { myTurn } from './my-turn.ts';
import { type Session, say } from './session.ts';

/**
 * Finds answers to what rules could not: one model call for what is not personal, then one question to the user for all
 * the rest. Answers go to `session.given`; each field is asked about once.
 */
export async function resolveUnknown(
  session: Session,
  reading: PageReading,
  unknown: readonly ReadField[],
): Promise<void> {
  const open = unknown.filter((field) => field.type !== 'file' && !session.asked.has(field.id));
  if (open.length === 0) return;
  for (const field of open) {
    session.asked.add(field.id);
    if (field.type === 'combobox' && field.options.length === 0)
      field.options = await probeOptions(session.tab.page, reading.frames, field);
  }
  await askModel(
    session,
    open.filter((field) => !isForUserAlone(field)),
  );
  const left = open.filter((field) => !session.given.has(field.id));
  if (left.length === 0) return;
  const answers = await session.deps.hooks.ask(
    left.map((field) => asQuestion(session, field)),
    reading.url,
  );
  await myTurn(session);
  if (answers === 'skip') return;
  for (const { fieldId, value } of answers) {
    if (value.trim() !== '')
      session.given.set(fieldId, { value, source: 'user', reason: 'you answered this' });
  }
}

/** The field as the user sees it in the question, with what the form said about the last answer. */
function asQuestion(session: Session, field: ReadField): FormField {
  const refusal = session.refused.get(field.id);
  const shown = publicField(field);
  return refusal === undefined ? shown : { ...shown, help: `The form says: ${refusal} ${shown.help}`.trim() };
}

async function askModel(session: Session, fields: readonly ReadField[]): Promise<void> {
  const { planWithModel } = session.deps;
  if (planWithModel === null || fields.length === 0) return;
  say(
    session,
    'applier:start',
    `Looking for answers to ${fields.length} open question${fields.length === 1 ? '' : 's'}`,
    { url: session.tab.page.url() },
  );
  const plan = await planWithModel(fields.map(publicField), session.request);
  session.modelCalls += plan.calls;
  session.tokens += plan.tokens;
  for (const { fieldId, value, reason } of plan.values) {
    const field = fields.find((candidate) => candidate.id === fieldId);
    if (field !== undefined && fitValue(field, value) !== null)
      session.given.set(fieldId, { value, source: 'model', reason });
  }
}
