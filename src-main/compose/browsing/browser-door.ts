import type { BrowserHost } from '#main/browser/browser-host.ts';
import type { BrowserDoor } from '#main/services/browser-door.ts';
import type { FillRequest } from '../forms/single-fill.ts';
import type { LiveTabs } from './live-tabs.ts';

export interface BrowserDoorDeps {
  tabs: LiveTabs;
  host: BrowserHost;
  /** How long a page that was handed over is waited for, in ms. */
  handOverMs(): number;
  fillOne(request: FillRequest, signal: AbortSignal): ReturnType<BrowserDoor['fillForm']>;
}

/** The browser as the use cases see it. */
export function createBrowserDoor({ tabs, host, handOverMs, fillOne }: BrowserDoorDeps): BrowserDoor {
  return {
    frames: tabs.frames,
    takeOver: tabs.takeOver,
    giveBack: tabs.giveBack,
    readForm: async (url, signal) => (await import('#main/forms/read-form.ts')).readForm(host, url, signal),
    fillForm: fillOne,
    async *lookAtPortal(question, signal) {
      const { lookAtPortal } = await import('#main/forms/portal/look-at-portal.ts');
      yield* lookAtPortal(question, { host, handOverMs }, signal);
    },
  };
}
