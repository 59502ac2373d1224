import type { Logger } from '#agents/ports.ts';
import type { BrowserHost } from '#main/browser/browser-host.ts';
import { detectVendor } from '#main/forms/vendors/detect-vendor.ts';
import type { PipelineTools } from '#main/pipeline/types.ts';
import type { LazyBoard } from '../finding/lazy-board.ts';

/** Asks the employer's own site, where its vendor can tell, whether an application arrived. */
export function createReceivedCheck(
  host: BrowserHost,
  board: Pick<LazyBoard, 'reachable'>,
  log: Logger,
): PipelineTools['wasReceived'] {
  return async (job, profile, signal) => {
    try {
      const url = await board.reachable({ ...job, url: job.applyUrl ?? job.url });
      const tab = await host.open(url, { label: `asking ${job.company}`, signal });
      try {
        const vendor = await detectVendor(tab.page);
        return (await vendor?.wasReceived?.(tab.page, url, profile.email)) ?? null;
      } finally {
        await tab.close();
      }
    } catch (thrown) {
      signal.throwIfAborted();
      log.info('the site could not be asked', {
        jobId: job.id,
        reason: thrown instanceof Error ? thrown.message : '',
      });
      return null;
    }
  };
}
