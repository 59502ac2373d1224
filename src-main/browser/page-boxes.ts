import type { Page } from 'playwright-core';

/** What a page says and asks in boxes of the browser's own (`alert`, `confirm`, `prompt`). */
export interface PageBoxes {
  /**
   * From now on questions are answered with yes where `yes` says so, and what boxes say is kept. Without it each is
   * answered with no, as one closes a box that nobody asked for.
   */
  listen(yes: (question: string) => boolean): HeardBoxes;
}

export interface HeardBoxes {
  said(): readonly string[];
  over(): void;
}

/** Answers a page's boxes, so that none stops the work. */
export function createPageBoxes(page: Page): PageBoxes {
  let heard: { said: string[]; yes: (question: string) => boolean } | null = null;
  page.on('dialog', (dialog) => {
    const kind = dialog.type();
    if (kind !== 'beforeunload') heard?.said.push(dialog.message());
    // A "leave this page?" box would stop the work; nothing of the user's is lost by leaving.
    const agreed = kind === 'beforeunload' || (kind === 'confirm' && heard?.yes(dialog.message()) === true);
    void (agreed ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
  });
  return {
    listen(yes) {
      const mine = { said: [] as string[], yes };
      heard = mine;
      return {
        said: () => mine.said,
        over: () => {
          if (heard === mine) heard = null;
        },
      };
    },
  };
}
