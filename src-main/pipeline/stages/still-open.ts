import type { Stage, StageContext, StageOutcome } from '../types.ts';

/** Looks at the posting again before work is spent on it; an outcome where it is closed, null where the work goes on. */
export async function stopIfClosed({ deps, job, signal, say }: StageContext): Promise<StageOutcome | null> {
  say('looking whether the posting is still open');
  const { state, evidence } = await deps.tools.lookAgain(job, signal);
  if (state === 'unknown') say(`could not see whether it is still open: ${evidence}`);
  if (state !== 'closed') return null;
  deps.repos.jobs.update({ ...job, closed: true });
  const reason = `The posting has closed: "${evidence}"`;
  return {
    kind: 'skip',
    reason,
    events: [{ type: 'analyst:skipped', agent: 'analyst', message: reason, data: { jobId: job.id, reason } }],
  };
}

/** A stage that begins only where the posting is not closed. */
export function whileOpen(stage: Stage): Stage {
  return { ...stage, run: async (context) => (await stopIfClosed(context)) ?? stage.run(context) };
}
