import type { AnswerOffer, FormField } from '#shared/domain/form.ts';
import { probeOptions } from '../fill/probe-options.ts';
import { fitValue } from '../plan/fit-value.ts';
import type { PlannedField } from '../plan/planned-field.ts';
import { asksUserAlone } from '../questions/asks-user-alone.ts';
import { publicField, type ReadField } from '../read/read-field.ts';
import type { PageReading } from '../read/read-page.ts';
import { myTurn } from './my-turn.ts';
import { type Session, say } from './session.ts';
import { whileAsked } from './while-asked.ts';

/**
 * Finds answers to what rules could not: one model call for what is not personal, then one question to the user for all
 * the rest, with what they said before that may be meant. Answers go to `session.given`; each field is asked about once.
 */
export async function resolveUnknown(
  session: Session,
  reading: PageReading,
  unknown: readonly PlannedField[],
): Promise<void> {
  const open = unknown.filter(({ field }) => field.type !== 'file' && !session.asked.has(field.id));
  if (open.length === 0) return;
  for (const { field } of open) {
    session.asked.add(field.id);
    if (field.type === 'combobox' && field.options.length === 0)
      field.options = await probeOptions(session.tab.page, reading.frames, field);
  }
  await askModel(
    session,
    open.flatMap(({ field, plan }) => (asksUserAlone(field) || offerOf(plan) !== undefined ? [] : [field])),
  );
  const left = open.filter(({ field }) => !session.given.has(field.id));
  if (left.length === 0) return;
  const alike = await offersFor(session, left);
  const questions = left.map(({ field, plan }) =>
    asQuestion(session, field, offerOf(plan) ?? alike.get(field.id)),
  );
  const answers = await whileAsked(session, (byHand) =>
    session.deps.hooks.ask(questions, reading.url, byHand),
  );
  await myTurn(session);
  if (answers === 'skip') return;
  for (const { fieldId, value } of answers) {
    if (value.trim() !== '')
      session.given.set(fieldId, { value, source: 'user', reason: 'you answered this' });
  }
}

function offerOf(plan: PlannedField['plan']): AnswerOffer | undefined {
  return plan.kind === 'ask' ? plan.offer : undefined;
}

/** What the user said before to questions like these, as far as their choices take it. */
async function offersFor(
  { deps, request }: Session,
  left: readonly PlannedField[],
): Promise<ReadonlyMap<string, AnswerOffer>> {
  const asked = left.filter(({ field, plan }) => offerOf(plan) === undefined && !asksUserAlone(field));
  const found =
    (await deps.suggest?.(
      asked.map(({ field }) => publicField(field)),
      request,
    )) ?? new Map();
  return new Map(
    asked.flatMap(({ field }): [string, AnswerOffer][] => {
      const offer = found.get(field.id);
      const value = offer === undefined ? null : fitValue(field, offer.value);
      return offer === undefined || value === null ? [] : [[field.id, { ...offer, value }]];
    }),
  );
}

/** The field as the user sees it in the question, with what the form said about the last answer. */
function asQuestion(session: Session, field: ReadField, offer: AnswerOffer | undefined): FormField {
  const refusal = session.refused.get(field.id);
  const shown = { ...publicField(field), ...(offer !== undefined && { offer }) };
  return refusal === undefined
    ? shown
    : { ...shown, help: `The form says: ${refusal.message} ${shown.help}`.trim() };
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
    if (field !== undefined && fitValue(field, value, 'label-first') !== null)
      session.given.set(fieldId, { value, source: 'model', reason });
  }
}
