import { JobAIError } from '#shared/errors/index.ts';
import type { WebSearch } from './create-search.ts';

/** Makes one search and says in words how it went. */
export async function testSearch(
  search: WebSearch,
  signal: AbortSignal,
): Promise<{ ok: boolean; message: string }> {
  const engine = await search.engine();
  if (engine === null)
    return {
      ok: false,
      message:
        'Nothing is set up yet: enter your SerpAPI key under Keys, or the address of your own SearXNG.',
    };
  try {
    const hits = await search.web('job openings', { limit: 1, signal });
    return hits.length > 0
      ? { ok: true, message: `${engine} answers.` }
      : { ok: false, message: `${engine} answers, and found nothing for "job openings".` };
  } catch (thrown) {
    if (signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
    return { ok: false, message: thrown.message };
  }
}
