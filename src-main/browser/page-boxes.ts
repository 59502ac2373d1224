import type { Dialog, Page } from 'playwright-core';
import type { Takeover } from './takeover.ts';

/** What a page says and asks in boxes of the browser's own (`alert`, `confirm`, `prompt`). */
export interface PageBoxes {
  /**
   * From now on questions are answered with yes where `yes` says so, and what boxes say is kept. Without it each is
   * answered with no, as one closes a box that nobody asked for.
   */
  listen(yes: (question: string) => boolean): HeardBoxes;
  /** The questions that were answered with no since `listen`; empty once that is over. */
  refused(): readonly string[];
}

export interface HeardBoxes {
  said(): readonly string[];
  /** Those of the questions that were answered with yes. */
  agreed(): readonly string[];
  over(): void;
}

/** Answers a page's boxes, so that none stops the work. While the user has the page, they answer; what is still open when they give it back is closed. */
export function createPageBoxes(page: Page, takeover: Pick<Takeover, 'held' | 'onChange'>): PageBoxes {
  let heard: {
    said: string[];
    refused: string[];
    agreed: string[];
    yes: (question: string) => boolean;
  } | null = null;
  const left = new Set<Dialog>();
  const answer = (dialog: Dialog): void => {
    const kind = dialog.type();
    // A "leave this page?" box would stop the work; nothing of the user's is lost by leaving.
    const agreed = kind === 'beforeunload' || (kind === 'confirm' && heard?.yes(dialog.message()) === true);
    if (agreed && kind === 'confirm') heard?.agreed.push(dialog.message());
    if (!agreed && (kind === 'confirm' || kind === 'prompt')) heard?.refused.push(dialog.message());
    void (agreed ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
  };
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') heard?.said.push(dialog.message());
    if (takeover.held()) left.add(dialog);
    else answer(dialog);
  });
  takeover.onChange((held) => {
    if (held) return;
    for (const dialog of left) void dialog.dismiss().catch(() => undefined);
    left.clear();
  });
  return {
    refused: () => heard?.refused ?? [],
    listen(yes) {
      const mine = { said: [] as string[], refused: [] as string[], agreed: [] as string[], yes };
      heard = mine;
      return {
        said: () => mine.said,
        agreed: () => mine.agreed,
        over: () => {
          if (heard === mine) heard = null;
        },
      };
    },
  };
}
