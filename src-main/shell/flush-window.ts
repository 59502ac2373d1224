import type { BrowserWindow } from 'electron';

/** A window that does not answer can't hold up the end for longer, in ms. */
const LIMIT_MS = 3_000;

/** Has the window store what was typed and not stored yet. Never rejects. */
export async function flushWindow(window: BrowserWindow | null): Promise<void> {
  if (window === null || window.isDestroyed() || window.webContents.isCrashed()) return;
  const limit = new Promise<void>((resolve) => setTimeout(resolve, LIMIT_MS));
  const flushed = window.webContents.executeJavaScript('window.jobaiFlush?.()').catch(() => undefined);
  await Promise.race([flushed, limit]);
}

/** Stores what was typed before the window goes, however it is closed. */
export function flushBeforeClose(window: BrowserWindow): void {
  let state: 'open' | 'flushing' | 'flushed' = 'open';
  window.on('close', (event) => {
    if (state === 'flushed') return;
    event.preventDefault();
    if (state === 'flushing') return;
    state = 'flushing';
    void flushWindow(window).then(() => {
      state = 'flushed';
      if (!window.isDestroyed()) window.close();
    });
  });
}
