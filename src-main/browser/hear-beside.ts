import type { CDPSession, Frame, Page } from 'playwright-core';
import { tellHands } from './hands-script.ts';
import type { Takeover } from './takeover.ts';

const WORLD = 'jobai';

/**
 * While the user has the page, hears that they press or type in its frames that have a process of their own, and in the
 * windows that it opened: to sign in, nobody may touch the page itself.
 */
export function hearBeside(page: Page, takeover: Takeover): void {
  const sessions = new Set<CDPSession>();
  const windows = new Set<Page>();

  const attach = async (at: Page | Frame): Promise<void> => {
    // A frame of the page's own process has none, and what goes away meanwhile has none any more.
    const session = await page
      .context()
      .newCDPSession(at)
      .catch(() => null);
    if (session === null) return;
    if (!takeover.held()) return end(session);
    sessions.add(session);
    session.on('Runtime.bindingCalled', ({ name }) => {
      if (name === 'jobaiHands') takeover.heardBeside();
    });
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Page.enable'),
      session.send('Runtime.addBinding', { name: 'jobaiHands', executionContextName: WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: `(${tellHands.toString()})()`,
        worldName: WORLD,
        runImmediately: true,
      }),
    ]).catch(() => undefined);
  };
  const watch = (window: Page): void => {
    window.on('framenavigated', (frame) => {
      if (takeover.held() && frame.parentFrame() !== null) void attach(frame);
    });
    window.on('popup', (popup) => {
      windows.add(popup);
      popup.once('close', () => windows.delete(popup));
      watch(popup);
      if (takeover.held()) void attach(popup);
    });
  };
  watch(page);

  takeover.onChange((held) => {
    if (!held) {
      for (const session of sessions) end(session);
      sessions.clear();
      return;
    }
    for (const window of windows) void attach(window);
    for (const window of [page, ...windows])
      for (const frame of window.frames()) if (frame.parentFrame() !== null) void attach(frame);
  });
}

function end(session: CDPSession): void {
  void session.detach().catch(() => undefined);
}
