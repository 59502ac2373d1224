import type { BrowserFilesDoor } from '#main/services/browser-files-door.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { FetchedBrowser } from './fetched-browser.ts';

/** Which browser would be started, and the one that can be fetched. */
export function browserFiles(find: () => string, fetched: FetchedBrowser): BrowserFilesDoor {
  return {
    state() {
      try {
        return { path: find(), problem: '', missing: false, fetched: fetched.state() };
      } catch (thrown) {
        if (!(thrown instanceof JobAIError)) throw thrown;
        const missing = thrown.details?.['reason'] === 'chrome-missing';
        return { path: '', problem: thrown.message, missing, fetched: fetched.state() };
      }
    },
    fetch: fetched.fetch,
    stop: fetched.stop,
    remove: fetched.remove,
  };
}
