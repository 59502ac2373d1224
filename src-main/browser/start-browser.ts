import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { Logger } from '#agents/ports.ts';
import { createEgressGate, type EgressGate } from './egress/egress-gate.ts';
import { findChrome } from './find-chrome.ts';
import { attachChrome, launchChrome } from './launch.ts';
import { type BrowserRequest, tellRequests } from './tell-requests.ts';
import type { IsPlaceInside } from './watch-servers.ts';

/** What a browser is started with. */
export interface StartOptions {
  /** The app's own profile directory; made when missing. */
  profileDir: string;
  settings: () => { executablePath: string; headless: boolean };
  /** The browser that was fetched for this program, used where none is installed. */
  fetched?: (() => string | null) | undefined;
  log: Logger;
  /** Hears of each page that was opened, and of all that pages sent. */
  onRequest?: ((request: BrowserRequest) => void) | undefined;
  extraArgs?: readonly string[] | undefined;
  /** Tells addresses of the user's own network, which no page of the web may reach. */
  isInside: IsPlaceInside;
}

/** A browser with the door to its network. */
export interface StartedBrowser {
  gate: EgressGate;
  /** Opens an empty tab. Throws where the browser is gone. */
  newPage(): Promise<Page>;
  /** Closes our browser; lets go of one that the user started. */
  leave(): Promise<void>;
}

/**
 * Starts the installed browser, or attaches to the one at `address`. `ended` is called once it is gone. Throws
 * `ExternalServiceError` saying why there is none.
 */
export async function startBrowser(
  options: StartOptions,
  address: string,
  ended: () => void,
): Promise<StartedBrowser> {
  const guard = async (context: BrowserContext): Promise<EgressGate> => {
    const gate = await createEgressGate(context, options.log, options.isInside);
    if (options.onRequest !== undefined) tellRequests(context, gate.stopped, options.onRequest);
    return gate;
  };
  if (address !== '') {
    const { browser, context } = await attachChrome(address);
    browser.once('disconnected', ended);
    const gate = await guard(context);
    options.log.info('a browser that ran already is used');
    return { gate, newPage: () => withoutServiceWorkers(context), leave: () => browser.close() };
  }
  const { executablePath, headless } = options.settings();
  mkdirSync(options.profileDir, { recursive: true });
  const context = await launchChrome({
    executablePath: findChrome({ configured: executablePath, fetched: options.fetched }),
    profileDir: options.profileDir,
    headless,
    extraArgs: options.extraArgs ?? [],
  });
  context.once('close', ended);
  const gate = await guard(context);
  options.log.info('the browser was started', { headless });
  return { gate, newPage: () => context.newPage(), leave: () => context.close() };
}

/** Sites may have left workers in a browser of the user's, which would stand between a page and the door to the network. */
async function withoutServiceWorkers(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  return page;
}
