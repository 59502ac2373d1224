import type { Page } from 'playwright-core';
import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { explainGone } from './browser-closed.ts';
import { type BrowserPage, type BrowserPageOptions, prepareBrowserPage } from './browser-page.ts';
import type { EgressGate } from './egress/egress-gate.ts';
import { createFrontTab } from './front-tab.ts';
import { ledInside } from './led-inside.ts';
import { type StartedBrowser, type StartOptions, startBrowser } from './start-browser.ts';
import type { TakeoverListener } from './takeover.ts';

export interface BrowserHostOptions extends StartOptions {
  /**
   * The address of a browser that runs already and speaks the DevTools protocol, to attach to instead of starting one; empty
   * starts one. May throw why none may be used. Another than at the last tab counts once no tab is open.
   */
  address?: (() => Promise<string>) | undefined;
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

interface Running {
  opened: Promise<StartedBrowser>;
  /** Where it runs; empty for our own. */
  address: string;
  /** How many tabs of ours are open in it. */
  tabs: number;
  forget(): void;
}

/** How long the rest of a page may take once it has begun to come, in ms. */
const LOAD_MS = 10_000;

const DEAF: TakeoverListener = { onTakeover: () => undefined, onReleased: () => undefined };

/** Makes the host; starts nothing yet. A browser that died or was closed is started again at the next `open`. */
export function createBrowserHost(options: BrowserHostOptions): BrowserHost {
  let running: Running | null = null;

  const front = createFrontTab();
  const browser = async (): Promise<Running> => {
    const address = (await options.address?.()) ?? '';
    if (running !== null && (running.address === address || running.tabs > 0)) return running;
    const last = running;
    void last?.opened.then((opened) => opened.leave()).catch(() => undefined);
    // An old browser's end must not make us forget a new one.
    const forget = (): void => {
      if (running === mine) running = null;
    };
    const mine: Running = { opened: startBrowser(options, address, forget), address, tabs: 0, forget };
    running = mine;
    mine.opened.catch(forget);
    return mine;
  };
  const tabIn = async (used: Running): Promise<{ page: Page; gate: EgressGate }> => {
    const { newPage, gate } = await used.opened;
    const page = await newPage();
    used.tabs += 1;
    page.once('close', () => {
      used.tabs -= 1;
    });
    return { page, gate };
  };
  const newTab = async (): Promise<{ page: Page; gate: EgressGate }> => {
    const used = await browser();
    await used.opened;
    try {
      return await tabIn(used);
    } catch {
      // It was closed between two jobs, before its end was noticed.
      used.forget();
      return tabIn(await browser());
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
      void browser()
        .then(({ opened }) => opened)
        .catch(() => undefined);
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
