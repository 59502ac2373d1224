import type { BrowserPage } from '#main/browser/browser-page.ts';
import { createBroadcast } from '#main/pipeline/broadcast.ts';
import type { LiveFrame } from '#shared/contract/pipeline.ts';
import { NotFoundError } from '#shared/errors/index.ts';

/** The tabs that work on jobs now, for the live picture and for taking over. */
export interface LiveTabs {
  /** Shows a job's tab until the returned function is called. */
  add(jobId: string, page: BrowserPage): () => void;
  frames(query: { jobId?: string | undefined }, signal: AbortSignal): AsyncGenerator<LiveFrame>;
  takeOver(jobId: string): Promise<void>;
  giveBack(jobId: string): Promise<void>;
}

interface Tab {
  page: BrowserPage;
  /** Ends the picture; null while nobody looks. */
  stop: Promise<() => Promise<void>> | null;
}

/** Makes the list of tabs. Pictures are taken only while somebody looks. */
export function createLiveTabs(): LiveTabs {
  const tabs = new Map<string, Tab>();
  const pictures = createBroadcast<LiveFrame>();
  let viewers = 0;

  const show = (jobId: string, tab: Tab) => {
    tab.stop ??= tab.page.watch((frame) => {
      const driver = tab.page.takeover.held() ? ('user' as const) : ('app' as const);
      pictures.publish({ jobId, url: tab.page.page.url(), driver, ...frame });
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
    add(jobId, page) {
      const tab: Tab = { page, stop: null };
      tabs.set(jobId, tab);
      if (viewers > 0) show(jobId, tab);
      return () => {
        hide(tab);
        if (tabs.get(jobId) === tab) tabs.delete(jobId);
      };
    },
    async *frames(query, signal) {
      viewers += 1;
      for (const [jobId, tab] of tabs) show(jobId, tab);
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
