import { z } from 'zod';
import { everywhere } from '#main/rpc/search-and-keep.ts';
import { HumanAnswerBody } from '#shared/domain/human.ts';
import { SourceChoice } from '#shared/domain/job.ts';
import { RunConfig, RunView } from '#shared/domain/run.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { rowsOf, type SeedDeps } from './row.ts';

export const PipelineStartRequest = z.object({
  query: z.string().trim().min(1, 'say which role to look for'),
  location: z.string().default(''),
  sources: z.array(SourceChoice).min(1).default(everywhere),
  min_match_score: z.number().int().min(0).max(100).default(70),
  max_jobs: z.number().int().min(1).max(200).default(10),
  /** How the program calls the run; by default its own id. */
  session_id: z
    .string()
    .regex(/^[\w.:-]{1,128}$/, 'a session id has letters, digits, . : _ and -')
    .optional(),
  /** Only `true`: no program may start a search that sends by itself. */
  draft_mode: z.boolean().default(true),
});
export const PipelineStartResponse = z.strictObject({
  status: z.literal('started'),
  message: z.string(),
  session_id: z.string(),
  config: RunConfig,
});
const Session = z.object({ session_id: z.string().optional() });
/** Of what stops or pauses: a name that is not known must not mean the newest. `runId` is what the other calls say. */
const Acted = z.strictObject({ session_id: z.string().optional(), runId: z.string().optional() });
const named = ({ session_id, runId }: z.infer<typeof Acted>) => session_id ?? runId;
const Done = z.strictObject({ status: z.string(), message: z.string(), session_id: z.string() });

export function pipelineRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  const { sessions } = deps;
  type Runs = { pipeline: { list(input: object): Promise<{ id: string; status: string }[]> } };
  /** The run of a session; without one the newest. */
  const runIdOf = async (session: string | undefined, calls: Runs): Promise<string> => {
    if (session !== undefined) return sessions.runOf(session);
    const [newest] = await calls.pipeline.list({});
    if (newest === undefined) throw new NotFoundError('There is no search yet. Start one first.');
    return newest.id;
  };

  return {
    start: row('POST', '/pipeline/start', 'Start a search that stops before each form is sent')
      .input(PipelineStartRequest)
      .output(PipelineStartResponse)
      .handler(async ({ input, context: { calls } }) => {
        const { query, location, sources, min_match_score, max_jobs, session_id, draft_mode } = input;
        const mode = draft_mode ? ('draft' as const) : ('auto' as const);
        const { runId } = await calls.pipeline.start({
          ...{ query, location, sources, mode, minScore: min_match_score, limit: max_jobs },
        });
        if (session_id !== undefined) sessions.bind(session_id, runId);
        const { config } = await calls.pipeline.status({ runId });
        return {
          ...{ status: 'started' as const, message: `Looking for "${query}"` },
          ...{ session_id: session_id ?? runId, config },
        };
      }),
    stop: row('POST', '/pipeline/stop', 'Stop a search; what was done is kept')
      .input(Acted)
      .output(Done)
      .handler(async ({ input, context: { calls } }) => {
        const runId = await runIdOf(named(input), calls);
        await calls.pipeline.stop({ runId });
        return {
          status: 'stopped',
          message: 'Stopped; what was done is kept',
          session_id: named(input) ?? runId,
        };
      }),
    pause: row('POST', '/pipeline/pause', 'Pause a search, or go on with a paused one')
      .input(Acted)
      .output(Done)
      .handler(async ({ input, context: { calls } }) => {
        const runId = await runIdOf(named(input), calls);
        const session_id = named(input) ?? runId;
        const { status } = await calls.pipeline.status({ runId });
        if (status === 'paused') {
          await calls.pipeline.resume({ runId });
          return { status: 'running', message: 'Going on', session_id };
        }
        await calls.pipeline.pause({ runId });
        return { status: 'paused', message: 'Paused at the next safe point', session_id };
      }),
    status: row('GET', '/pipeline/status', 'A search as it stands; the newest where none is named')
      .input(Session)
      .output(
        z.strictObject({ status: z.string(), session_id: z.string().nullable(), run: RunView.nullable() }),
      )
      .handler(async ({ input, context: { calls } }) => {
        if (input.session_id === undefined && (await calls.pipeline.list({})).length === 0)
          return { status: 'idle', session_id: null, run: null };
        const runId = await runIdOf(input.session_id, calls);
        const run = await calls.pipeline.status({ runId });
        return { status: run.status, session_id: input.session_id ?? runId, run };
      }),
    respond: row('POST', '/pipeline/hitl/respond', 'Answer a question that a program may answer')
      .input(z.object({ hitl_id: z.string(), response: z.union([z.string(), HumanAnswerBody]) }))
      .output(z.strictObject({ status: z.literal('success'), hitl_id: z.string() }))
      .handler(async ({ input: { hitl_id, response }, context: { calls } }) => {
        const asked = (await calls.pipeline.questions({})).find(({ id }) => id === hitl_id);
        if (asked === undefined)
          throw new NotFoundError('This question was answered, or there is none of this id.');
        const answer = typeof response === 'string' ? wordAnswer(asked.body.kind, response) : response;
        await calls.pipeline.answer({ requestId: hitl_id, answer });
        return { status: 'success' as const, hitl_id };
      }),
  };
}

/** A decision in one word, as older programs give it. */
export function wordAnswer(kind: string, word: string): HumanAnswerBody {
  const decision = word.trim().toLowerCase();
  const base = kind === 'form-review' ? { formHash: '' } : {};
  const parsed = HumanAnswerBody.safeParse({ kind, decision, ...base });
  if (parsed.success && kind !== 'form-questions') return parsed.data;
  throw new ValidationError(
    `"${word.slice(0, 80)}" is no answer to this question. Look at it under POST /api/v1/pipeline/questions.`,
  );
}
