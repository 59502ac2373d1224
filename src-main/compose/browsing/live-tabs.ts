import type { BrowserPage } from '#main/browser/browser-page.ts';
import { createBroadcast } from '#main/pipeline/broadcast.ts';
import type { LiveFrame } from '#shared/contract/pipeline.ts';
import type { Job } from '#shared/domain/job.ts';
import { NotFoundError } from '#shared/errors/index.ts';

/** The tabs that work on jobs now, for the live picture and for taking over. */
export interface LiveTabs {
  /** Shows a job's tab until the returned function is called, which also tells those who look that it is gone. */
  add(job: Pick<Job, 'id' | 'title' | 'company'>, page: BrowserPage): () => void;
  frames(query: { jobId?: string | undefined }, signal: AbortSignal): AsyncGenerator<LiveFrame>;
  takeOver(jobId: string): Promise<void>;
  giveBack(jobId: string): Promise<void>;
}

interface Tab {
  of: Pick<LiveFrame, 'jobId' | 'title' | 'company'>;
  page: BrowserPage;
  /** Ends the picture; null while nobody looks. */
  stop: Promise<() => Promise<void>> | null;
}

/** Makes the list of tabs. Pictures are taken only while somebody looks. */
export function createLiveTabs(): LiveTabs {
  const tabs = new Map<string, Tab>();
  const pictures = createBroadcast<LiveFrame>();
  let viewers = 0;

  const show = (tab: Tab) => {
    tab.stop ??= tab.page.watch((frame) => {
      // A picture that was on its way while its tab closed.
      if (tabs.get(tab.of.jobId) !== tab) return;
      const driver = tab.page.takeover.held() ? ('user' as const) : ('app' as const);
      pictures.publish({ ...tab.of, url: tab.page.page.url(), driver, ...frame });
    });
    tab.stop.catch(() => undefined);
  };
  const hide = (tab: Tab) => {
    void tab.stop?.then((stop) => stop()).catch(() => undefined);
    tab.stop = null;
  };
  const find = (jobId: string): Tab => {
    const tab = tabs.get(jobId);
    if (tab) return tab;
    throw new NotFoundError('This form is not open in the browser now.');
  };

  return {
    add({ id: jobId, title, company }, page) {
      const of = { jobId, title, company };
      const tab: Tab = { of, page, stop: null };
      tabs.set(jobId, tab);
      if (viewers > 0) show(tab);
      return () => {
        hide(tab);
        if (tabs.get(jobId) !== tab) return;
        tabs.delete(jobId);
        pictures.publish({ ...of, url: '', jpeg: '', width: 0, height: 0, driver: 'app' });
      };
    },
    async *frames(query, signal) {
      viewers += 1;
      for (const tab of tabs.values()) show(tab);
      try {
        for await (const frame of pictures.subscribe(signal))
          if (!query.jobId || frame.jobId === query.jobId) yield frame;
      } finally {
        viewers -= 1;
        if (viewers === 0) for (const tab of tabs.values()) hide(tab);
      }
    },
    async takeOver(jobId) {
      const { page } = find(jobId);
      page.takeover.take('app');
      await page.page.bringToFront();
    },
    async giveBack(jobId) {
      find(jobId).page.takeover.release();
    },
  };
}
