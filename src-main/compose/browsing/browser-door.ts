import type { BrowserHost } from '#main/browser/browser-host.ts';
import type { BrowserDoor } from '#main/services/service-deps.ts';
import type { FillRequest } from '../forms/single-fill.ts';
import type { LiveTabs } from './live-tabs.ts';

export interface BrowserDoorDeps {
  tabs: LiveTabs;
  host: BrowserHost;
  fillOne(request: FillRequest, signal: AbortSignal): ReturnType<BrowserDoor['fillForm']>;
}

/** The browser as the use cases see it. */
export function createBrowserDoor({ tabs, host, fillOne }: BrowserDoorDeps): BrowserDoor {
  return {
    frames: tabs.frames,
    takeOver: tabs.takeOver,
    giveBack: tabs.giveBack,
    readForm: async (url, signal) => (await import('#main/forms/read-form.ts')).readForm(host, url, signal),
    fillForm: fillOne,
  };
}
