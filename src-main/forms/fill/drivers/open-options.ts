import type { Frame, JSHandle, Locator } from 'playwright-core';
import { WIDGET_MS } from '../driver.ts';
import { findOptions } from '../in-page/find-options.ts';
import { scrollList } from '../in-page/scroll-list.ts';

const STEP_MS = 100;
const MARK = 'data-jobai-option';

export interface OpenOption {
  label: string;
  element: Locator;
}

/** The list of one box: what it shows now, and what it shows further down. */
export interface OpenList {
  /** Waits up to `patienceMs` until a list is open in which `wanted` finds its item (any item without `wanted`). The last items that were seen. */
  options(
    patienceMs: number,
    wanted?: (options: readonly OpenOption[]) => OpenOption | null,
  ): Promise<OpenOption[]>;
  /** Lists that only hold what can be seen: goes one view further; false at the end. */
  further(): Promise<boolean>;
  /** Goes back to the first view; false where it stands there. */
  toStart(): Promise<boolean>;
}

/** Looks at the lists of a page before a box is opened, so that what comes is known to be its own. */
export async function watchLists(frame: Frame, box: Locator): Promise<OpenList> {
  const before = (await box.evaluateHandle(
    findOptions,
    { before: null, mark: MARK },
    { timeout: WIDGET_MS },
  )) as JSHandle<Set<Element>>;
  const look = async (): Promise<OpenOption[]> => {
    const labels = (await box.evaluate(
      findOptions,
      { before, mark: MARK },
      { timeout: WIDGET_MS },
    )) as string[];
    return labels.map((label, index) => ({ label, element: frame.locator(`[${MARK}="${index}"]`) }));
  };
  const scroll = async (to: 'further' | 'start'): Promise<boolean> => {
    const first = frame.locator(`[${MARK}="0"]`);
    // Nothing is waited for where no list is open.
    if ((await first.count()) === 0) return false;
    const moved = await first.evaluate(scrollList, to, { timeout: WIDGET_MS }).catch(() => false);
    if (moved) await frame.waitForTimeout(STEP_MS / 2);
    return moved;
  };
  return {
    async options(patienceMs, wanted) {
      const until = performance.now() + patienceMs;
      for (;;) {
        const found = await look();
        if (found.length > 0 && (wanted === undefined || wanted(found) !== null)) return found;
        if (performance.now() >= until) return found;
        await frame.waitForTimeout(STEP_MS);
      }
    },
    further: () => scroll('further'),
    toStart: () => scroll('start'),
  };
}
