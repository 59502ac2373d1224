import { setTimeout as sleep } from 'node:timers/promises';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { clearField } from '../fill/clear-field.ts';
import { fillField, GONE, leaveBox } from '../fill/fill-field.ts';
import { settle } from '../page/settle.ts';
import { pairsIn } from '../plan/language-pairs.ts';
import { OUT_OF_REACH, planValues } from '../plan/plan-values.ts';
import { filesOf, type PlannedField } from '../plan/planned-field.ts';
import type { ReadField } from '../read/read-field.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { isStanding } from '../verify/is-standing.ts';
import { mayHaveCloser } from '../verify/same-value.ts';
import { applyGiven, LEFT_EMPTY } from './apply-given.ts';
import { awaitSwitchedOn } from './await-switched-on.ts';
import { askFrameLeave, keepOutOfFrames } from './frame-leave.ts';
import { adoptHandEdits, type Round } from './hand-edits.ts';
import { keepToQuestions } from './keep-to-questions.ts';
import { hadHands, myTurn, SentByHand } from './my-turn.ts';
import { notePageSaid } from './page-said.ts';
import { planContext } from './plan-context-of.ts';
import { framesOf } from './questions-of.ts';
import { recordOutcomes, type WorkedField } from './record-outcomes.ts';
import { replacedUploads } from './replaced-uploads.ts';
import { resolveUnknown } from './resolve-unknown.ts';
import { type Session, say } from './session.ts';
import { startOf } from './start-of-file.ts';
import { tellLanguages } from './tell-languages.ts';
import { tellOrders } from './tell-orders.ts';
import { tellSections } from './tell-sections.ts';
import { unfold } from './unfold.ts';
import { tellVendor } from './where-it-goes.ts';

/** Answers bring up questions, and some pages build themselves anew after each; forms that never come to rest are left. */
const MOST_ROUNDS = 40;
/** A form that builds itself anew, or whose frame has no time to answer, is not gone at the first look. */
const MOST_MISSED = 4;
const MISSED_MS = 400;
/** A first try and one with another driver. */
const MOST_TRIES = 2;
/** What moves to other boxes where an entry is added before the others. */
const ENTRY = /^(work|education)\./;

const GONE_AFTER_HANDS = 'the form was gone when you gave the page back';

interface StepWork {
  tries: Map<string, number>;
  problems: Map<string, string>;
  /** Files that were handed over: their widgets often take the input away and show the name instead. */
  uploads: Map<string, PlannedField>;
  /** What the page had turned down before: many pages take that back only when it is sent again. */
  turnedDown: Set<string>;
  /** What did not take its value and was emptied again. */
  emptied: Set<string>;
  /** What stood in the fields before this step was worked on, by id. */
  first: Map<string, string>;
  /** What was switched off when all else stood, and was waited for. */
  awaited: Set<string>;
}

/**
 * Fills in all that the page shows now, checks each value by reading it back, and writes down the outcomes. `known`: how
 * the page was read a moment ago, where nothing was done to it since.
 */
export async function fillStep(session: Session, known?: PageReading): Promise<PageReading> {
  const work: StepWork = {
    tries: new Map(),
    problems: new Map(),
    uploads: new Map(),
    emptied: new Set(),
    turnedDown: new Set(),
    first: new Map(),
    awaited: new Set(),
  };
  const { hands } = session;
  const { takeover, signal } = session.tab;
  let last = roundBefore(session);
  let missed = 0;
  for (let round = 0; ; round += 1) {
    const isKnown = round === 0 && !hadHands(session);
    await myTurn(session);
    if (session.handsUnread && last !== null) await adoptHandEdits(session, last);
    session.handsUnread = false;
    // From the reading to the last value that rests on it, nobody else is to change the page unnoticed.
    takeover.own('nothing');
    const reading = (isKnown ? known : undefined) ?? (await readPage(session.tab.page));
    tellVendor(session, reading);
    tellOrders(session, reading.fields);
    session.tab.follow(framesOf(reading));
    if (round > 0 && !reading.fields.some((field) => field.visible)) {
      missed += 1;
      if (missed >= MOST_MISSED)
        throw session.hands === hands ? vanished() : new SentByHand(null, GONE_AFTER_HANDS);
      await sleep(MISSED_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
      continue;
    }
    missed = 0;
    if (round === 0)
      for (const { id, objects, current } of reading.fields) {
        work.first.set(id, current);
        if (objects) work.turnedDown.add(id);
      }
    const planned = await planAll(session, reading);
    if (session.handsUnread || hadHands(session)) {
      // What they changed while a question waited is told by what stood there before it.
      last = { reading, filled: [], cutOff: null };
      continue;
    }
    const worked = await judge(session, planned, work);
    if (work.uploads.size > 0) notePageSaid(session, worked, work.first);
    const todo = worked.filter(
      ({ field, plan, standing }) =>
        plan.kind === 'fill' &&
        !standing &&
        field.outOfReach !== true &&
        (work.tries.get(field.id) ?? 0) < MOST_TRIES,
    );
    if (todo.length === 0 || round >= MOST_ROUNDS) {
      takeover.own('anything');
      if (await emptyFailed(reading, worked, work)) continue;
      if (
        work.tries.size > 0 &&
        round < MOST_ROUNDS &&
        (await awaitSwitchedOn(session, reading, work.awaited))
      )
        continue;
      if (round < MOST_ROUNDS && (await tellSections(session, reading, worked))) {
        for (const { field } of worked) if (ENTRY.test(field.key)) work.tries.delete(field.id);
        continue;
      }
      if (round < MOST_ROUNDS && (await tellLanguages(session, reading, worked))) {
        for (const { language, level } of pairsIn(reading.fields))
          for (const { id } of [language, level]) work.tries.delete(id);
        continue;
      }
      if (round < MOST_ROUNDS && (await unfold(session, reading, () => recordOutcomes(session, worked))))
        continue;
      worked.push(...(await replacedUploads(session, reading, work.uploads)));
      recordOutcomes(session, worked);
      session.lastRead = { step: session.step, reading };
      const filled = worked.filter(({ plan, standing }) => plan.kind === 'fill' && standing).length;
      const failed = worked.filter(({ plan, standing }) => plan.kind === 'fill' && !standing).length;
      say(
        session,
        'applier:verified',
        `Checked ${filled} answers${failed > 0 ? `; ${failed} did not take` : ''}`,
        { filled, failed },
      );
      return reading;
    }
    last = { reading, ...(await fillAll(session, reading, todo, work)) };
    if (!hadHands(session)) await leaveBox(reading.frames, takeover);
    await settle(session.tab.page, 2000);
  }
}

/** This step as it was left when it was filled in before; null where it was not. */
function roundBefore({ lastRead, step }: Session): Round | null {
  return lastRead?.step === step ? { reading: lastRead.reading, filled: [], cutOff: null } : null;
}

async function planAll(session: Session, reading: PageReading): Promise<PlannedField[]> {
  const context = planContext(session);
  keepToQuestions(session, reading.fields);
  await askFrameLeave(session, reading);
  const plan = (): PlannedField[] =>
    keepOutOfFrames(
      session,
      reading,
      applyGiven(session, planValues(asRefused(session, reading.fields), context)),
    );
  const first = plan();
  const unknown = first.filter(({ plan }) => plan.kind === 'ask');
  if (unknown.every(({ field }) => session.asked.has(field.id))) return first;
  // What lists offer is looked up by opening them.
  session.tab.takeover.own('anything');
  await resolveUnknown(session, reading, unknown);
  session.tab.takeover.own('nothing');
  return plan();
}

/** What the form turned down by name for being left empty is needed, whatever its marks say. */
function asRefused({ needed }: Session, fields: readonly ReadField[]): ReadField[] {
  return fields.map((field) =>
    needed.has(field.id) && field.current === '' ? { ...field, required: true } : field,
  );
}

async function judge(
  session: Session,
  planned: readonly PlannedField[],
  work: StepWork,
): Promise<WorkedField[]> {
  const isUntried = (id: string): boolean =>
    !work.tries.has(id) && !session.outcomes.has(`${session.step}:${id}`);
  const worked: WorkedField[] = [];
  for (const { field, plan } of planned) {
    const standing =
      plan.kind === 'fill' &&
      !(isUntried(field.id) && mayHaveCloser(field, plan.value)) &&
      (await isStanding(
        session.tab.page,
        work.turnedDown.has(field.id) ? { ...field, objects: false } : field,
        plan.value,
      ));
    const problem = field.outOfReach === true ? OUT_OF_REACH : work.problems.get(field.id);
    worked.push({ field, plan, standing, problem: problem ?? field.error });
  }
  return worked;
}

/** Takes out again what the page holds and does not take, or the user took out; true where something was, so that the form is read once more. */
async function emptyFailed(
  reading: PageReading,
  worked: readonly WorkedField[],
  work: StepWork,
): Promise<boolean> {
  const unwanted = worked.filter(
    ({ field, plan, standing }) =>
      field.current !== '' &&
      !work.emptied.has(field.id) &&
      (plan.kind === 'fill'
        ? !standing && work.tries.has(field.id)
        : plan.kind === 'leave' && plan.reason === LEFT_EMPTY),
  );
  for (const { field, plan, problem } of unwanted) {
    work.emptied.add(field.id);
    if (plan.kind === 'fill' && !work.problems.has(field.id))
      work.problems.set(field.id, problem || 'the page did not take it');
    await clearField(reading.frames, field);
  }
  return unwanted.length > 0;
}

async function fillAll(
  session: Session,
  reading: PageReading,
  todo: readonly WorkedField[],
  work: StepWork,
): Promise<Omit<Round, 'reading'>> {
  const { page, signal, guard, takeover } = session.tab;
  guard.watchFor(
    todo.flatMap(({ plan }) => (plan.kind === 'fill' && plan.file === null ? [plan.value] : [])),
  );
  for (const [index, { field, plan }] of todo.entries()) {
    if (plan.kind !== 'fill') continue;
    const before = { filled: todo.slice(0, index), cutOff: null };
    if (hadHands(session)) return before;
    const tried = work.tries.get(field.id) ?? 0;
    work.tries.set(field.id, tried + 1);
    for (const { name, path } of filesOf(plan)) guard.watchDocument({ name, start: await startOf(path) });
    const problem = await fillField({ page, frames: reading.frames, signal, takeover }, field, plan, tried);
    // Pages that build themselves anew after an answer are read anew.
    if (problem === GONE && tried === 0) {
      work.tries.set(field.id, tried);
      return before;
    }
    if (problem !== null && hadHands(session)) {
      // Cut off, not failed.
      work.tries.set(field.id, tried);
      return { ...before, cutOff: field.id };
    }
    if (problem === null) work.problems.delete(field.id);
    else work.problems.set(field.id, problem);
    if (plan.file !== null && problem === null) work.uploads.set(field.id, { field, plan });
    if (plan.file !== null && problem === null)
      say(session, 'applier:upload', `Attached ${plan.value.replaceAll('\n', ', ')}`, {
        label: field.label,
        file: plan.value,
      });
    const message =
      problem === null ? `Filled in "${field.label}"` : `"${field.label}" did not take its answer`;
    say(session, 'applier:field', message, {
      label: field.label,
      index: index + 1,
      of: todo.length,
      status: problem === null ? 'filled' : 'failed',
    });
  }
  return { filled: todo, cutOff: null };
}

function vanished(): ExternalServiceError {
  return new ExternalServiceError(
    'The form disappeared from the page while it was being filled in. JobAI did not send it. Open the posting to see whether it was closed, then start this job again.',
    { retryable: true, details: { reason: 'form-vanished' } },
  );
}
