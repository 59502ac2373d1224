import { VENDORS } from '../vendors/list.ts';
import { isHostOf } from '../vendors/routes.ts';
import type { Session } from './session.ts';

/** How long a form may take to come into the page itself before a window to somewhere else is taken for it, in ms. */
const STRANGE_MS = 3000;
const LOAD_MS = 30_000;

/**
 * What the page opened in a window of its own after a press stays in this tab, where the work is watched; false where it
 * opened none, or what may be an advertisement. `sinceMs`: since the press.
 */
export async function followWindow({ tab }: Pick<Session, 'tab'>, sinceMs: number): Promise<boolean> {
  const url = tab.windows.last();
  if (url === null || (sinceMs < STRANGE_MS && !mayHoldForm(url, tab.page.url()))) return false;
  tab.windows.forget();
  await tab.windows.close();
  // What the guard does not let through is told as for any other press.
  await tab.page.goto(url, { waitUntil: 'commit', timeout: LOAD_MS }).catch(() => undefined);
  return true;
}

/** Of the page's own host, or of one that is known for forms. */
function mayHoldForm(url: string, page: string): boolean {
  const { host, hostname } = new URL(url);
  return (
    (URL.canParse(page) && new URL(page).host === host) ||
    VENDORS.some(({ hosts }) => isHostOf(hosts, hostname))
  );
}
