import { app, session, type WebContents } from 'electron';
import { openWebPage } from './open-web-page.ts';
import { isAppUrl } from './scheme.ts';

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    // A link that is not a web page is dropped without a word: nothing in the window makes one.
    openWebPage(url).catch(() => undefined);
    return { action: 'deny' };
  });
}

/** No page leads out of the window, no page opens another, and no permission is granted but writing to the clipboard. */
export function setupWebLocks(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  );
  defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  );
  defaultSession.setDevicePermissionHandler(() => false);
}
