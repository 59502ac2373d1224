import type { Page } from 'playwright-core';
import type { Takeover } from './takeover.ts';

interface Tab {
  page: Pick<Page, 'bringToFront'>;
  takeover: Pick<Takeover, 'inHand'>;
}

/** The tabs of one browser, of which the user sees one. */
export interface FrontTab {
  /**
   * Adds a tab. `show` puts it in front, unless the user is at work in another: what they type would go into a page that
   * they did not look at. It never fails, as the tab may be gone. `leave` takes the tab out.
   */
  add(tab: Tab): { show(): Promise<void>; leave(): void };
}

/** Makes the list of a browser's tabs. */
export function createFrontTab(): FrontTab {
  const tabs = new Set<Tab>();
  return {
    add(tab) {
      tabs.add(tab);
      return {
        async show() {
          if ([...tabs].some((other) => other !== tab && other.takeover.inHand())) return;
          await tab.page.bringToFront().catch(() => undefined);
        },
        leave: () => {
          tabs.delete(tab);
        },
      };
    },
  };
}
