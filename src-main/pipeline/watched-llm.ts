import type { LlmPort } from '#agents/ports.ts';
import type { ActiveRun } from './active-run.ts';

/** Shorter waits are over before they are read, in ms. */
const WORTH_SAYING_MS = 2_000;

/**
 * The models as one job of a run sees them: the run knows that one is asked, and the job's lane says while a provider's
 * limit is waited for. For `jobId` empty, the work of the whole run, there is no lane.
 */
export function watchedLlm(llm: LlmPort, run: ActiveRun, jobId: string): LlmPort {
  const { asking } = run;
  const count = (by: number) => {
    const open = (asking.get(jobId) ?? 0) + by;
    if (open > 0) asking.set(jobId, open);
    else asking.delete(jobId);
  };
  const messageOf = () => run.lanes.list().find((lane) => lane.jobId === jobId)?.message;
  let said: { before: string; words: string } | null = null;
  const onWait = (ms: number) => {
    run.moved();
    const now = messageOf();
    if (now === undefined || (ms > 0 && ms < WORTH_SAYING_MS)) return;
    if (ms === 0) {
      if (said?.words === now) run.lanes.update(jobId, { message: said.before });
      said = null;
      return;
    }
    const words = `waits ${Math.ceil(ms / 1000)} s for the limit of a model's provider`;
    said = { before: said?.words === now ? said.before : now, words };
    run.lanes.update(jobId, { message: words });
  };
  return {
    available: () => llm.available(),
    stream: (call) => llm.stream(call),
    async generate(call) {
      count(1);
      try {
        return await llm.generate({ ...call, onWait });
      } finally {
        count(-1);
        run.moved();
      }
    },
  };
}
