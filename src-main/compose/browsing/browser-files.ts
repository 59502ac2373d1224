import type { BrowserFilesDoor } from '#main/services/browser-files-door.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { FetchedBrowser } from './fetched-browser.ts';

/** Which browser would be started, and the one that can be fetched. */
export function browserFiles(find: () => string, fetched: FetchedBrowser): BrowserFilesDoor {
  return {
    state() {
      try {
        return { path: find(), problem: '', fetched: fetched.state() };
      } catch (thrown) {
        if (!(thrown instanceof JobAIError)) throw thrown;
        return { path: '', problem: thrown.message, fetched: fetched.state() };
      }
    },
    fetch: fetched.fetch,
    stop: fetched.stop,
    remove: fetched.remove,
  };
}
