import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { askFrame } from '#main/forms/page/ask-frame.ts';
import { challengeOf } from '#main/forms/page/challenge.ts';
import { settle } from '#main/forms/page/settle.ts';
import { readPage } from '#main/forms/read/read-page.ts';
import type { HandOver } from '#shared/domain/form.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import type { PortalQuestion, PortalStep } from '#shared/portals/portal-step.ts';
import type { PortalPart } from '#shared/portals/read-portal.ts';
import { type PortalFrame, readPartsInPage } from './read-parts-in-page.ts';

/** One tab of the browser, as far as looking needs it. */
interface PortalTab {
  page: Page;
  signal: AbortSignal;
  takeover: { lend(): void; held(): boolean; release(): void };
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface PortalDeps {
  host: {
    open(url: string, options: { label: string; signal: AbortSignal; named: boolean }): Promise<PortalTab>;
  };
  /** How long a page that was handed over is waited for, in ms. */
  handOverMs(): number;
  pollMs?: number;
}

const POLL_MS = 700;
/** How long a page may take until it shows the job, in ms. */
const LATE_MS = 6_000;

const TO_DO: Readonly<Record<HandOver['kind'], string>> = {
  login: 'The page asks you to sign in. Sign in there, in the browser; JobAI then reads on by itself.',
  account:
    'The page asks for an account. Sign in or create it there, in the browser; JobAI then reads on by itself.',
  captcha:
    'The page asks you to show that you are a person. Do so there, in the browser; JobAI then reads on by itself.',
  'two-factor':
    'The page asks for a second code. Enter it there, in the browser; JobAI then reads on by itself.',
  'email-code':
    'The page sent you a code by e-mail. Enter it there, in the browser; JobAI then reads on by itself.',
  blocked: 'The page does not let JobAI in. Open it there, in the browser; JobAI then reads on by itself.',
  confirm:
    'The page waits for a press of yours. Look at it there, in the browser; JobAI then reads on by itself.',
  user: 'You have the page. Give it back when you are done.',
};

/**
 * Opens the page that the user named and reads what it says of one application. It presses and types nothing: where
 * the page wants somebody to sign in, the user does, and reading goes on. Ends with one `read`.
 */
export async function* lookAtPortal(
  { url, title, company }: PortalQuestion,
  deps: PortalDeps,
  signal: AbortSignal,
): AsyncGenerator<PortalStep> {
  const tab = await deps.host.open(url, { label: `looking at ${company}`, signal, named: true });
  try {
    const first = await barrierOf(tab.page);
    if (first !== null) {
      yield { kind: 'waiting', message: TO_DO[first] };
      await handOver(tab, deps);
      if ((await barrierOf(tab.page)) !== null) throw notIn(tab.page);
      // Who signs in is often led elsewhere.
      if ((await partsOf(tab.page, title)).length === 0) await tab.page.goto(url).catch(() => undefined);
    }
    const parts = await awaitParts(tab, title);
    const heading = await tab.page.title().catch(() => '');
    yield { kind: 'read', host: new URL(tab.page.url()).host, ...visibleIn({ heading, parts }) };
  } finally {
    await tab.close();
  }
}

/** Gives the page to the user until nothing stands before it any more, they give it back, or time is up. */
async function handOver(tab: PortalTab, { handOverMs, pollMs = POLL_MS }: PortalDeps): Promise<void> {
  const until = performance.now() + handOverMs();
  tab.takeover.lend();
  await tab.show();
  try {
    while (tab.takeover.held() && performance.now() < until) {
      await sleep(pollMs, undefined, { signal: tab.signal });
      if ((await barrierOf(tab.page).catch(() => 'login' as const)) === null) return;
    }
  } catch (thrown) {
    throw tab.signal.aborted ? tab.signal.reason : thrown;
  } finally {
    tab.takeover.release();
  }
}

function notIn(page: Page): ExternalServiceError {
  const { host } = new URL(page.url());
  return new ExternalServiceError(
    `Nobody signed in at ${host}, so nothing was read. Look there again when you have a moment.`,
    { details: { reason: 'not-signed-in', host } },
  );
}

async function barrierOf(page: Page): Promise<HandOver['kind'] | null> {
  await settle(page);
  return challengeOf(page, (await readPage(page)).fields);
}

async function awaitParts({ page, signal }: PortalTab, title: string): Promise<PortalPart[]> {
  const until = performance.now() + LATE_MS;
  for (;;) {
    const parts = await partsOf(page, title);
    if (parts.length > 0 || performance.now() >= until) return parts;
    signal.throwIfAborted();
    await settle(page);
    await sleep(250);
  }
}

async function partsOf(page: Page, title: string): Promise<PortalPart[]> {
  const read = (frame: ReturnType<Page['mainFrame']>): Promise<PortalFrame | null> =>
    askFrame(frame, null, () => frame.evaluate(readPartsInPage, title));
  const frames = await Promise.all(page.frames().map(read));
  return frames.flatMap((frame) => frame?.parts ?? []);
}
