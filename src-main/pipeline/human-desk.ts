import { type Clock, type HumanPort, type HumanQuestion, type Ids, Parked } from '#agents/ports.ts';
import type { HumanRequestHead } from '#main/db/repositories/human-requests.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { AnswerOf, HumanAnswerBody, HumanQuestionKind, HumanRequest } from '#shared/domain/human.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { answerProblem } from '#shared/forms/answer-problem.ts';
import { answerWords } from './answer-words.ts';
import type { EventBus } from './event-bus.ts';
import { createWatch, type Watch } from './watch.ts';

export interface AskingJob {
  runId: string;
  jobId: string;
  title: string;
  company: string;
  signal: AbortSignal;
  /** Wraps the wait, e.g. to lend the job's place to others. */
  whileWaiting<T>(wait: () => Promise<T>): Promise<T>;
  /** Waits as long as it takes, instead of parking the question. */
  patient?: boolean;
  /** Called as the question is put to the user, not where it was answered before. */
  onAsk?(): void;
}

export interface HumanDesk {
  portFor(job: AskingJob): HumanPort;
  /** Stores the user's answer. Resolves the waiting job, or returns `waited: false` when it was parked meanwhile. */
  answer(requestId: string, answer: HumanAnswerBody): { request: HumanRequest; waited: boolean };
  /** The question as it stands. Throws where it is not there, or where the answer is for another kind of question. */
  check(requestId: string, answer: HumanAnswerBody): HumanRequest;
  open(profileId: string): HumanRequest[];
  /** What is open, without what is asked in detail: many questions can be large. */
  heads(profileId: string): HumanRequestHead[];
  /** The jobs that are asked about, each with its run. */
  openJobs(profileId: string): { runId: string; jobId: string }[];
  /** Takes back what a job or, without `jobId`, a run still asks. */
  withdraw(profileId: string, runId: string, jobId?: string): void;
  /** After a start nobody waits any more: what was pending is parked. */
  parkAll(profileId: string): void;
  readonly changes: Watch;
}

/** The user's inbox: questions are stored before they are shown, so a restart neither loses nor repeats one. */
export function createHumanDesk(deps: {
  store: Repositories['humanRequests'];
  bus: EventBus;
  clock: Clock;
  ids: Ids;
  /** How long a job waits before it is parked, in ms. */
  timeoutMs: () => number;
  /** Calls back once after so many ms, unless it is called off; by default a timer. */
  after?: (ms: number, then: () => void) => () => void;
}): HumanDesk {
  const { store, bus, after = byTimer } = deps;
  const waiting = new Map<string, (answer: HumanAnswerBody) => void>();
  const changes = createWatch(50);

  const answer = (request: HumanRequest, given: HumanAnswerBody) => {
    const stored = store.answer(request.id, given, deps.clock.now());
    bus.emit(request.runId, {
      type: 'hitl:response',
      agent: 'hitl',
      message: answerWords(given),
      data: { jobId: request.jobId, requestId: request.id, decision: given.decision },
    });
    changes.touch();
    const resolve = waiting.get(request.id);
    resolve?.(given);
    return { request: stored, waited: resolve !== undefined };
  };

  const check = (requestId: string, given: HumanAnswerBody): HumanRequest => {
    const request = store.get(requestId);
    if (!request) throw new NotFoundError('That question is no longer there. Refresh the list.');
    if (request.status === 'withdrawn')
      throw new NotFoundError(
        'That question is no longer open: its search was stopped. Go on with it to be asked again.',
      );
    if (request.status !== 'answered' && request.body.kind !== given.kind)
      throw new ValidationError(
        `The answer is for "${given.kind}", but the question is "${request.body.kind}".`,
      );
    // The window may have shown an earlier state: what was not seen is not approved, and the question stays.
    if (request.status !== 'answered' && isOfAnotherForm(request, given))
      throw new ValidationError('The form has changed since it was shown to you. Look at it once more.', {
        details: { reason: 'other-form' },
      });
    const refused = request.status === 'answered' ? '' : notTaken(request, given);
    if (refused !== '') throw new ValidationError(refused, { details: { reason: 'not-taken' } });
    return request;
  };

  const wait = (
    request: HumanRequest,
    { signal, patient = false }: AskingJob,
    {
      settled,
      inHand,
    }: { settled?: Promise<HumanAnswerBody> | undefined; inHand?: (() => boolean) | undefined },
  ) =>
    new Promise<HumanAnswerBody>((resolve, reject) => {
      const settle = (finish: () => void) => {
        callOff();
        waiting.delete(request.id);
        signal.removeEventListener('abort', stopped);
        finish();
      };
      const stopped = () => settle(() => reject(signal.reason as Error));
      const park = () => {
        if (inHand?.()) {
          callOff = after(deps.timeoutMs(), park);
          return;
        }
        store.park(request.id);
        bus.emit(request.runId, {
          type: 'hitl:parked',
          agent: 'hitl',
          message: `${request.company}: moved to "Needs you"; the search goes on`,
          data: { jobId: request.jobId, requestId: request.id },
        });
        changes.touch();
        settle(() => reject(new Parked(request.id)));
      };
      let callOff = patient ? () => undefined : after(deps.timeoutMs(), park);
      signal.addEventListener('abort', stopped, { once: true });
      waiting.set(request.id, (given) => settle(() => resolve(given)));
      settled?.then(
        (given) => waiting.has(request.id) && answer(request, given),
        (reason) => {
          if (!waiting.has(request.id)) return;
          store.withdraw(request.id);
          changes.touch();
          settle(() => reject(reason));
        },
      );
    });

  return {
    changes,
    portFor(job) {
      return {
        async ask<K extends HumanQuestionKind>({
          settled,
          inHand,
          ...question
        }: HumanQuestion<K>): Promise<AnswerOf<K>> {
          // Where the question was answered before, nobody listens for it.
          settled?.catch(() => undefined);
          job.signal.throwIfAborted();
          const { runId, jobId, title, company } = job;
          const request = store.upsertPending({
            id: deps.ids.next('ask'),
            runId,
            jobId,
            title,
            company,
            ...question,
          });
          if (request.answer) return request.answer as AnswerOf<K>;
          bus.emit(runId, {
            type: 'hitl:request',
            agent: 'hitl',
            message: question.message,
            data: { jobId, requestId: request.id, kind: question.body.kind },
          });
          job.onAsk?.();
          changes.touch();
          return (await job.whileWaiting(() => wait(request, job, { settled, inHand }))) as AnswerOf<K>;
        },
      };
    },
    answer(requestId, given) {
      const request = check(requestId, given);
      if (request.status === 'answered') return { request, waited: true };
      return answer(request, given);
    },
    check,
    open: (profileId) => store.listOpen(profileId),
    heads: (profileId) => store.openHeads(profileId),
    openJobs: (profileId) => store.openJobs(profileId),
    withdraw(profileId, runId, jobId) {
      for (const request of store.openHeads(profileId, runId))
        if (jobId === undefined || request.jobId === jobId) store.withdraw(request.id);
      changes.touch();
    },
    parkAll(profileId) {
      for (const request of store.openHeads(profileId))
        if (request.status === 'pending') store.park(request.id);
      changes.touch();
    },
  };
}

function byTimer(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}

/** The first answer that the form's own box would not take, with why; empty where it would take all. */
function notTaken({ body }: HumanRequest, given: HumanAnswerBody): string {
  if (body.kind !== 'form-questions' || given.kind !== 'form-questions') return '';
  for (const { fieldId, value } of given.decision === 'skip' ? [] : given.answers) {
    const field = body.fields.find(({ id }) => id === fieldId);
    const problem = field === undefined ? '' : answerProblem(field, value);
    if (problem !== '') return `"${field?.label}": ${problem}.`;
  }
  return '';
}

function isOfAnotherForm({ body }: HumanRequest, given: HumanAnswerBody): boolean {
  return (
    body.kind === 'form-review' &&
    given.kind === 'form-review' &&
    given.decision === 'submit' &&
    given.formHash !== body.formHash
  );
}
