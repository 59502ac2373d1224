import type { CDPSession, Page } from 'playwright-core';
import { type BarMessage, drawBar } from './bar-script.ts';
import { tellHands } from './hands-script.ts';
import type { Takeover } from './takeover.ts';

const WORLD = 'jobai';
const WORDS = {
  filling: 'JobAI is filling in this form',
  held: 'You have the page. JobAI waits.',
  take: 'Take over',
  give: 'Give back',
};

/**
 * Puts the bar on every document of the page, shows the state in it, and hears the user's clicks on it; in the frames of
 * the page's own process too, it hears each press and key.
 */
export async function drawTakeoverBar(page: Page, takeover: Takeover): Promise<void> {
  const worlds = new Set<number>();
  const session = await page.context().newCDPSession(page);
  takeover.onChange((held) => {
    for (const id of worlds) void showState(session, id, held);
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== WORLD) return;
    worlds.add(context.id);
    if (takeover.held()) void showState(session, context.id, true);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'jobaiHands') takeover.heard(payload);
    if (name === 'jobaiPressed') takeover.heardPress();
    if (name !== 'jobaiBar') return;
    if ((payload as BarMessage) === 'take-over') takeover.take('page');
    else takeover.release();
  });
  // The browser handles them in this order; waiting for each would only cost time.
  await Promise.all([
    session.send('Runtime.enable'),
    session.send('Page.enable'),
    session.send('Runtime.addBinding', { name: 'jobaiBar', executionContextName: WORLD }),
    session.send('Runtime.addBinding', { name: 'jobaiHands', executionContextName: WORLD }),
    session.send('Runtime.addBinding', { name: 'jobaiPressed', executionContextName: WORLD }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${tellHands.toString()})()`,
      worldName: WORLD,
      runImmediately: true,
    }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${drawBar.toString()})(${JSON.stringify(WORDS)})`,
      worldName: WORLD,
      runImmediately: true,
    }),
  ]);
}

async function showState(session: CDPSession, contextId: number, held: boolean): Promise<void> {
  const expression = `globalThis.jobaiBarState?.(${held})`;
  await session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
}
