import { setTimeout as pause } from 'node:timers/promises';
import type { LocalClient } from '#main/rpc/local-client.ts';
import { yesTo } from '../late/yes-to.ts';

const LOOK_MS = 100;
/** A run of ten jobs takes a minute or two; one that takes longer hangs. */
const LIMIT_MS = 15 * 60_000;

/** Works on jobs of the practice board as somebody does who agrees to all; answers how many were sent and confirmed. */
export async function applyToAll(client: LocalClient, jobs: number): Promise<number> {
  const { headline } = (await client.profile.active({})) ?? { headline: '' };
  const { runId } = await client.pipeline.start({
    ...{ query: headline, sources: [{ name: 'practice' }], minScore: 0, limit: jobs, concurrency: 2 },
    ...{ mode: 'draft', reviewDocuments: true },
  });
  const since = performance.now();
  for (;;) {
    for (const { id, body } of await client.pipeline.questions({}))
      await client.pipeline.answer({ requestId: id, answer: yesTo(body) });
    const { status, counts } = await client.pipeline.status({ runId });
    if (counts.confirmed >= jobs || status === 'completed' || status === 'failed') return counts.confirmed;
    if (performance.now() - since > LIMIT_MS)
      throw new Error(`The search came to no end; ${counts.confirmed} of ${jobs} were sent.`);
    await pause(LOOK_MS);
  }
}
