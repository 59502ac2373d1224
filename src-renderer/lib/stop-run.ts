import { client } from './client.ts';

/**
 * Stops a run. Gives what takes that back: the run is what it was before, and goes on only where it did. Throws where
 * it could not be stopped.
 */
export async function stopRun(runId: string): Promise<() => Promise<unknown>> {
  const { status } = await client.pipeline.status({ runId });
  await client.pipeline.stop({ runId });
  const to = status === 'running' || status === 'paused' ? status : 'interrupted';
  return () => client.pipeline.resume({ runId, to });
}
