import type { CDPSession, Page } from 'playwright-core';
import { type BarMessage, drawBar } from './bar-script.ts';

/** Who drives the page: the program, or the user who took it over from the app or from the bar in the page. */
export interface Takeover {
  held(): boolean;
  take(by: 'app' | 'page'): void;
  release(): void;
  /** Resolves at once while the program drives, else when the user gives the page back. Rejects with the signal's reason. */
  whenFree(signal: AbortSignal): Promise<void>;
}

export interface TakeoverListener {
  onTakeover(by: 'app' | 'page'): void;
  onReleased(): void;
}

const WORLD = 'jobai';
const WORDS = {
  filling: 'JobAI is filling in this form',
  held: 'You have the page. JobAI waits.',
  take: 'Take over',
  give: 'Give back',
};

/** Puts the bar on every document of the page and keeps the state of the hand-over. */
export async function createTakeover(page: Page, listener: TakeoverListener): Promise<Takeover> {
  let held = false;
  const waiting = new Set<() => void>();
  const worlds = new Set<number>();
  const session = await page.context().newCDPSession(page);

  const change = (next: boolean, by: 'app' | 'page'): void => {
    if (held === next) return;
    held = next;
    for (const id of worlds) void showState(session, id, held);
    if (held) {
      listener.onTakeover(by);
      return;
    }
    for (const resolve of waiting) resolve();
    waiting.clear();
    listener.onReleased();
  };

  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== WORLD) return;
    worlds.add(context.id);
    if (held) void showState(session, context.id, held);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'jobaiBar') change((payload as BarMessage) === 'take-over', 'page');
  });
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Runtime.addBinding', { name: 'jobaiBar', executionContextName: WORLD });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${drawBar.toString()})(${JSON.stringify(WORDS)})`,
    worldName: WORLD,
    runImmediately: true,
  });

  return {
    held: () => held,
    take: (by) => change(true, by),
    release: () => change(false, 'app'),
    whenFree: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (!held) return resolve();
        const abort = (): void => {
          waiting.delete(finish);
          reject(signal.reason);
        };
        const finish = (): void => {
          signal.removeEventListener('abort', abort);
          resolve();
        };
        waiting.add(finish);
        signal.addEventListener('abort', abort, { once: true });
      }),
  };
}

async function showState(session: CDPSession, contextId: number, held: boolean): Promise<void> {
  const expression = `globalThis.jobaiBarState?.(${held})`;
  await session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
}
