import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type BrowserCalls = Pick<
  Services['system'],
  'browser' | 'fetchBrowser' | 'stopFetchingBrowser' | 'removeBrowser'
>;

/** The browser that forms are filled in, and the one that can be fetched. */
export function browserCalls({ browserFiles }: ServiceDeps): BrowserCalls {
  return {
    browser: () => browserFiles.state(),
    fetchBrowser() {
      browserFiles.fetch();
      return {};
    },
    async stopFetchingBrowser() {
      await browserFiles.stop();
      return {};
    },
    async removeBrowser() {
      await browserFiles.remove();
      return {};
    },
  };
}
