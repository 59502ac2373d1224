import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { BrowserHostOptions } from './browser-host.ts';
import { createEgressGate, type EgressGate } from './egress/egress-gate.ts';
import { findChrome } from './find-chrome.ts';
import { attachChrome, launchChrome } from './launch.ts';
import { tellRequests } from './tell-requests.ts';

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
  options: BrowserHostOptions,
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
    executablePath: findChrome({ configured: executablePath }),
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
