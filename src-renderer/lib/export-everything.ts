import { bytesText } from '#shared/domain/bytes-text.ts';
import { client } from './client.ts';
import { flushAll } from './on-flush.ts';
import { tellDone, tellProblem } from './toast.ts';

/** Asks where to, writes everything but keys there, and tells how it went. */
export async function exportEverything(signal?: AbortSignal): Promise<void> {
  try {
    await flushAll();
    const made = await client.system.exportEverything({}, signal ? { signal } : {});
    if (made !== null)
      tellDone(
        `Everything is in ${made.path} (${bytesText(made.info.bytes)}). Anyone who has it can read it.`,
      );
  } catch (thrown) {
    if (!signal?.aborted) tellProblem('Nothing was exported', thrown);
  }
}
