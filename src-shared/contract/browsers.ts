import { BrowserState } from '#shared/domain/browser-state.ts';
import { Nothing, procedure } from './procedure.ts';

/** The browser that forms are filled in. */
export const browsers = {
  browser: procedure('Which browser is used, and whether one was fetched')
    .input(Nothing)
    .output(BrowserState),
  fetchBrowser: procedure('Begin to fetch a browser for this program alone').input(Nothing).output(Nothing),
  stopFetchingBrowser: procedure('Stop fetching it; what came is deleted').input(Nothing).output(Nothing),
  removeBrowser: procedure('Delete the fetched browser from this machine').input(Nothing).output(Nothing),
};
