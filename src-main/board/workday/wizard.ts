import { NotFoundError } from '#shared/errors/index.ts';
import { type BoardRequest, postingOf, postingPath } from '../board.ts';
import type { FormErrors } from '../control.ts';
import type { Posting } from '../posting.ts';
import { readSubmission } from '../read-submission.ts';
import { receive } from '../receive.ts';
import { page, type Reply, redirect } from '../reply.ts';
import { checkStep } from './check-step.ts';
import type { Draft } from './drafts.ts';
import { sessionOf } from './session.ts';
import { workdayStepPage } from './step-page.ts';
import { controlsOf, type Step, stepsOf } from './steps.ts';

interface Visit {
  posting: Posting;
  steps: Step[];
  step: Step;
  session: string;
  headers: Record<string, string>;
  draft: Draft;
  query: string;
}

/** Shows a step; one whose predecessors are not done leads back to the first that is missing. */
export function showStep(request: BoardRequest): Reply {
  const visit = visitOf(request);
  const missing = firstMissing(visit);
  return missing === null ? render(visit, {}) : go(visit, missing);
}

/** Takes a step's answers: back keeps them unchecked, next checks them, and the last one sends the application. */
export async function submitStep(request: BoardRequest): Promise<Reply> {
  const visit = visitOf(request);
  const { draft, step, steps } = visit;
  const sent = await readSubmission(request.raw);
  for (const item of controlsOf(step)) draft.values[item.name] = sent.values[item.name] ?? [];
  Object.assign(draft.files, sent.files);
  const index = steps.indexOf(step);
  if (sent.values.direction?.includes('back')) return go(visit, steps[index - 1] ?? step);
  const errors = checkStep(step, draft);
  if (Object.keys(errors).length > 0) {
    draft.passed.delete(step.id);
    return render(visit, errors);
  }
  draft.passed.add(step.id);
  const next = steps[index + 1];
  return next === undefined ? finish(request, visit) : go(visit, next);
}

async function finish({ board }: BoardRequest, visit: Visit): Promise<Reply> {
  const missing = firstMissing(visit);
  if (missing !== null) return go(visit, missing);
  const { posting, steps, draft, session } = visit;
  const received = await receive(board, posting, steps.flatMap(controlsOf), draft);
  board.drafts.drop(session, posting.id);
  return redirect(`${postingPath(posting)}/thanks?reference=${received.id}`);
}

function visitOf(request: BoardRequest): Visit {
  const { board, params, url } = request;
  const posting = postingOf(board, params.token, params.id);
  const steps = stepsOf(posting);
  const step = steps.find((item) => item.id === params.step);
  if (step === undefined) throw new NotFoundError('This application has no such step.');
  const { session, headers } = sessionOf(request);
  return {
    posting,
    steps,
    step,
    session,
    headers,
    draft: board.drafts.of(session, posting.id),
    query: url.search,
  };
}

function firstMissing({ steps, step, draft }: Visit): Step | null {
  return steps.slice(0, steps.indexOf(step)).find((item) => !draft.passed.has(item.id)) ?? null;
}

function render(visit: Visit, errors: FormErrors): Reply {
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page(workdayStepPage(visit.posting, { ...visit, errors }), status, visit.headers);
}

function go({ posting, headers, query }: Visit, step: Step): Reply {
  return redirect(`${postingPath(posting)}/apply/${step.id}${query}`, headers);
}
