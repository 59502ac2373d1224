import type { PipelineTools } from '#main/pipeline/types.ts';
import type { Alive } from '#shared/domain/alive.ts';
import type { Job } from '#shared/domain/job.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { serialiseError, ValidationError } from '#shared/errors/index.ts';
import type { PostingReaderDeps } from './posting-reader.ts';

/**
 * Looks at a job's page again. Only words that the page itself has for it make it closed; a page that can't be read, or that
 * shows no posting or another one, leaves it unknown. Rejects only where it is aborted.
 */
export function createAliveCheck({
  http,
  workers,
  board,
  clock,
}: PostingReaderDeps): PipelineTools['lookAgain'] {
  return async (job, signal) => {
    if (!/^https?:/.test(job.url)) return unknown('It was given as text, so there is no page to look at.');
    try {
      const page = await http.read(await board.reachable(job), { signal });
      const input = { ...page, source: job.source, now: clock.now().toISOString() };
      const { job: now, closedBy } = await workers.run('readPosting', input, { signal });
      if (!isSame(job, now)) return unknown(`Its page now shows "${now.title}".`);
      return closedBy === null
        ? { state: 'open', evidence: `"${now.title}" stands on its page.` }
        : { state: 'closed', evidence: closedBy };
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      if (thrown instanceof ValidationError) return unknown('No posting could be read on its page.');
      return unknown(serialiseError(thrown).message);
    }
  };
}

/** A page may have lost its title when it closed; another title is another job, or a list of them. */
function isSame(before: Job, now: Job): boolean {
  const [left, right] = [titleKey(before.title, before.locations), titleKey(now.title, now.locations)];
  return left === '' || right === '' || left === right || left.includes(right) || right.includes(left);
}

function unknown(evidence: string): Alive {
  return { state: 'unknown', evidence };
}
