import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { Logger } from '#agents/ports.ts';
import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { explainGone } from './browser-closed.ts';
import { type BrowserPage, type BrowserPageOptions, prepareBrowserPage } from './browser-page.ts';
import { createEgressGate, type EgressGate } from './egress/egress-gate.ts';
import { findChrome } from './find-chrome.ts';
import { createFrontTab } from './front-tab.ts';
import { attachChrome, launchChrome } from './launch.ts';
import { ledInside } from './led-inside.ts';
import type { TakeoverListener } from './takeover.ts';
import { type BrowserRequest, tellRequests } from './tell-requests.ts';
import type { IsPlaceInside } from './watch-servers.ts';

export interface BrowserHostOptions {
  /** The app's own profile directory; made when missing. */
  profileDir: string;
  settings: () => { executablePath: string; headless: boolean };
  log: Logger;
  /** Hears of each page that was opened, and of all that pages sent. */
  onRequest?: ((request: BrowserRequest) => void) | undefined;
  extraArgs?: readonly string[] | undefined;
  /** Tells addresses of the user's own network, which no page of the web may reach. */
  isInside: IsPlaceInside;
  /** Attach to a running browser at this CDP address instead of starting one. */
  attachEndpoint?: string | undefined;
  /** How long a site may take to answer what its page asks for or sends, in ms. */
  answerMs?: number | undefined;
}

export interface OpenOptions {
  /** For the log and for messages, e.g. `Engineer at Acme`. */
  label: string;
  signal: AbortSignal;
  listener?: TakeoverListener | undefined;
  /** How long the page may take to load, in ms. */
  timeoutMs?: number | undefined;
  /** The user gave this very address: only then may it be that of a file. */
  named?: boolean | undefined;
}

/** The one browser of the app: started at the first need, shared by all jobs, a tab each. */
export interface BrowserHost {
  /** Opens a tab at a URL. Throws `ExternalServiceError` when the browser can't start or the page can't be loaded. */
  open(url: string, options: OpenOptions): Promise<BrowserPage>;
  /** Starts the browser ahead of the first page; a failure shows itself at `open`. */
  warm(): void;
  close(): Promise<void>;
}

interface Opened {
  context: BrowserContext;
  gate: EgressGate;
  /** Closes our browser; lets go of one that the user started. */
  leave(): Promise<void>;
}
interface Running {
  opened: Promise<Opened>;
  forget(): void;
}

/** How long the rest of a page may take once it has begun to come, in ms. */
const LOAD_MS = 10_000;

const DEAF: TakeoverListener = { onTakeover: () => undefined, onReleased: () => undefined };

/** Makes the host; starts nothing yet. A browser that died or was closed is started again at the next `open`. */
export function createBrowserHost(options: BrowserHostOptions): BrowserHost {
  let running: Running | null = null;

  const guard = async (context: BrowserContext): Promise<EgressGate> => {
    const gate = await createEgressGate(context, options.log, options.isInside);
    if (options.onRequest !== undefined) tellRequests(context, gate.stopped, options.onRequest);
    return gate;
  };
  const start = async (forget: () => void): Promise<Opened> => {
    if (options.attachEndpoint !== undefined && options.attachEndpoint !== '') {
      const { browser, context } = await attachChrome(options.attachEndpoint);
      browser.once('disconnected', forget);
      return { context, gate: await guard(context), leave: () => browser.close() };
    }
    const { executablePath, headless } = options.settings();
    mkdirSync(options.profileDir, { recursive: true });
    const context = await launchChrome({
      executablePath: findChrome({ configured: executablePath }),
      profileDir: options.profileDir,
      headless,
      extraArgs: options.extraArgs ?? [],
    });
    context.once('close', forget);
    const gate = await guard(context);
    options.log.info('the browser was started', { headless });
    return { context, gate, leave: () => context.close() };
  };
  const front = createFrontTab();
  const browser = (): Promise<Opened> => {
    if (running !== null) return running.opened;
    // An old browser's end must not make us forget a new one.
    const forget = (): void => {
      if (running === mine) running = null;
    };
    const mine: Running = { opened: start(forget), forget };
    running = mine;
    mine.opened.catch(forget);
    return mine.opened;
  };
  const newTab = async (): Promise<{ page: Page; gate: EgressGate }> => {
    const { context, gate } = await browser();
    const used = running;
    try {
      return { page: await context.newPage(), gate };
    } catch {
      // It was closed between two jobs, before its end was noticed.
      used?.forget();
      const again = await browser();
      return { page: await again.context.newPage(), gate: again.gate };
    }
  };

  const prepared = async (
    of: Pick<BrowserPageOptions, 'label' | 'signal' | 'listener' | 'inside' | 'servers'>,
  ) => {
    try {
      const { page, gate } = await newTab();
      return await prepareBrowserPage(page, {
        ...of,
        gate,
        front,
        log: options.log,
        answerMs: options.answerMs,
      });
    } catch (thrown) {
      throw of.signal.aborted ? of.signal.reason : explainGone(thrown);
    }
  };

  return {
    warm() {
      void browser().catch(() => undefined);
    },
    async open(url, { label, signal, listener = DEAF, timeoutMs = 30_000, named = false }) {
      signal.throwIfAborted();
      if (!(named ? /^(https?|file):\/\//i : /^https?:\/\//i).test(url)) throw noPage(url);
      const inside = await options.isInside(url);
      const page = await prepared({
        label,
        signal,
        listener,
        inside,
        servers: { isInside: options.isInside, namedHost: named ? new URL(url).host : '' },
      });
      try {
        const response = await page.page.goto(url, { waitUntil: 'commit', timeout: timeoutMs });
        // By then it is known, too, where it came from.
        await response?.serverAddr().catch(() => null);
        // A page that never finishes is looked at as far as it came.
        await page.page.waitForLoadState('domcontentloaded', { timeout: LOAD_MS }).catch(() => undefined);
        page.signal.throwIfAborted();
        if (response !== null && response.status() >= 400) throw refused(url, response.status());
        return page;
      } catch (thrown) {
        await page.close();
        if (signal.aborted) throw signal.reason;
        const gone = page.signal.aborted ? page.signal.reason : explainGone(thrown);
        if (gone !== thrown) throw gone;
        throw thrown instanceof ExternalServiceError ? thrown : unreachable(url, thrown);
      }
    },
    async close() {
      const last = running;
      running = null;
      await last?.opened.then((opened) => opened.leave()).catch(() => undefined);
    },
  };
}

function noPage(url: string): ValidationError {
  return new ValidationError(
    `"${url.slice(0, 100)}" is not the address of a page. It must begin with http:// or https://.`,
    { details: { reason: 'page-address' } },
  );
}

function refused(url: string, status: number): ExternalServiceError {
  const gone = status === 404 || status === 410;
  return new ExternalServiceError(
    gone
      ? `The application page is gone (${new URL(url).host} answered ${status}). The posting is probably closed.`
      : `The application page could not be opened (${new URL(url).host} answered ${status}). Try again later.`,
    { retryable: !gone, details: { reason: 'page-status', status } },
  );
}

function unreachable(url: string, thrown: unknown): ExternalServiceError {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (text.includes('ERR_BLOCKED_BY_CLIENT')) return ledInside(url);
  const cause =
    /net::(\w+)/.exec(text)?.[1] ?? (/Timeout/i.test(text) ? 'it did not load in time' : 'no answer');
  return new ExternalServiceError(
    `The page ${url} could not be opened (${cause}). Check the address and the connection.`,
    {
      cause: thrown,
      retryable: true,
      details: { reason: 'page-unreachable' },
    },
  );
}
