import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Frame as PageFrame } from 'playwright-core';
import type { Logger } from '#agents/ports.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { browserClosed } from './browser-closed.ts';
import type { EgressGate } from './egress/egress-gate.ts';
import type { NetworkGuard } from './egress/network-guard.ts';
import { createFrontTab, type FrontTab } from './front-tab.ts';
import { hearBeside } from './hear-beside.ts';
import { keepAwake } from './keep-awake.ts';
import { ledInside } from './led-inside.ts';
import { type OpenedWindows, watchOpenedWindows } from './opened-windows.ts';
import { type PageArrival, watchArrival } from './page-arrival.ts';
import { createPageBoxes, type PageBoxes } from './page-boxes.ts';
import { createCamera, type PicturePart } from './picture.ts';
import { type Frame, startScreencast } from './screencast.ts';
import { createScriptBreaker } from './script-breaker.ts';
import { createTakeover, type Takeover, type TakeoverListener } from './takeover.ts';
import { drawTakeoverBar } from './takeover-bar.ts';
import { watchPage } from './watch-page.ts';
import { type ServerWatch, watchServers } from './watch-servers.ts';

/** How long the closing of a tab is waited for, in ms. */
const CLOSES_MS = 5000;
/** How long after its tab a browser that was closed may take to end, in ms. */
const BROWSER_ENDS_MS = 700;

/** One tab that works on one job. */
export interface BrowserPage {
  readonly label: string;
  readonly page: Page;
  readonly guard: NetworkGuard;
  readonly takeover: Takeover;
  readonly arrival: PageArrival;
  readonly boxes: PageBoxes;
  readonly windows: OpenedWindows;
  /** Aborts when the tab is gone or the caller's signal aborts; its reason is the error to show. */
  readonly signal: AbortSignal;
  /** Frames in which the form stands: where one of them stops answering, the tab ends as it does for the page. */
  follow(frames: Iterable<PageFrame>): void;
  /** Shows the page live until the returned function is called or the page closes. */
  watch(show: (frame: Frame) => void): Promise<() => Promise<void>>;
  /** A JPEG without our bar, of the whole page or of what is in view; null where the page can't be pictured. */
  picture(part: PicturePart): Promise<Buffer | null>;
  /** Puts the tab in front of the user, unless they are at work in another of its browser. */
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserPageOptions {
  label: string;
  gate: EgressGate;
  log: Logger;
  signal: AbortSignal;
  listener: TakeoverListener;
  /** The page is of the user's own network. */
  inside: boolean;
  /** Tells which documents come from the user's own network all the same; without it none is looked at. */
  servers?: Pick<ServerWatch, 'isInside' | 'namedHost'> | undefined;
  /** The tabs of its browser; without it there is no other. */
  front?: FrontTab | undefined;
  /** How long a site may take to answer what its page asks for or sends, in ms. */
  answerMs?: number | undefined;
}

/** Makes a tab ready for work: guard, bar, popups kept in the same tab, and its end turned into a clear error. */
export async function prepareBrowserPage(page: Page, options: BrowserPageOptions): Promise<BrowserPage> {
  const ended = new AbortController();
  let closing = false;
  page.once('close', () => {
    if (closing) return;
    void browserEnds(page).then((ends) => ended.abort(ends ? browserClosed() : tabClosed()));
  });
  page.once('crash', () => ended.abort(pageCrashed()));
  const close = async (): Promise<void> => {
    closing = true;
    // A browser that is too busy to close a tab closes it later; nobody waits for that.
    await Promise.race([page.close().catch(() => undefined), sleep(CLOSES_MS, undefined, { ref: false })]);
  };
  const stopped = (): void => {
    ended.abort(options.signal.reason);
    void close();
  };
  if (options.signal.aborted) stopped();
  options.signal.addEventListener('abort', stopped, { once: true });
  page.once('close', () => options.signal.removeEventListener('abort', stopped));

  keepAwake(page);
  const takeover = createTakeover(options.listener);
  const { show, leave } = (options.front ?? createFrontTab()).add({ page, takeover });
  page.once('close', leave);
  hearBeside(page, takeover);
  const boxes = createPageBoxes(page, takeover);
  const arrival = watchArrival(page, options.answerMs);
  const watch = watchPage({
    page,
    held: takeover.held,
    awaited: arrival.isPending,
    breakOff: createScriptBreaker(page),
    onStuck: (error) => {
      ended.abort(error);
      void close();
    },
  });
  if (options.servers !== undefined)
    watchServers(page, {
      ...options.servers,
      mayBeInside: () => options.inside || takeover.isTheirs(),
      onInside: (url) => {
        ended.abort(ledInside(url));
        void close();
      },
    });
  const [guard, windows] = await Promise.all([
    options.gate.watch(page, { held: takeover.isTheirs, inside: options.inside }),
    watchOpenedWindows(page),
    drawTakeoverBar(page, takeover),
    page.addInitScript(keepInThisTab),
  ]);

  return {
    label: options.label,
    page,
    guard,
    takeover,
    arrival,
    boxes,
    windows,
    signal: ended.signal,
    follow: watch.follow,
    watch: (show) => startScreencast(page, show),
    picture: createCamera(page),
    show,
    close,
  };
}

/** Runs in the page: links and forms that would open a new tab stay in this one, where the work is watched. */
function keepInThisTab(): void {
  const strip = (event: Event): void => {
    for (const target of event.composedPath()) {
      if (target instanceof HTMLAnchorElement || target instanceof HTMLFormElement)
        target.removeAttribute('target');
    }
  };
  document.addEventListener('click', strip, true);
  document.addEventListener('submit', strip, true);
}

/** Whether the whole browser goes with this tab: its tabs are closed one by one, a moment before it ends. */
function browserEnds(page: Page): Promise<boolean> {
  return new Promise((resolve) => {
    const context = page.context();
    const ended = (): void => settle(true);
    const timer = setTimeout(() => settle(false), BROWSER_ENDS_MS);
    const settle = (ends: boolean): void => {
      clearTimeout(timer);
      context.off('close', ended);
      resolve(ends);
    };
    context.once('close', ended);
  });
}

function tabClosed(): ExternalServiceError {
  return new ExternalServiceError(
    'You closed the tab while its form was being filled in. JobAI did not send it. "Try again" opens it again.',
    { details: { reason: 'tab-closed' } },
  );
}

function pageCrashed(): ExternalServiceError {
  return new ExternalServiceError('The page crashed in the browser. Start this job again.', {
    retryable: true,
    details: { reason: 'page-crashed' },
  });
}
