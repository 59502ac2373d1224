import { protocol } from 'electron';

/** Where the window lives. A scheme of its own, so that nothing is ever loaded from `file://`. */
export const APP_ORIGIN = 'app://jobai';

/** Whether a URL is our own. Node gives schemes of one's own the origin `null`, so scheme and host are compared. */
export function isAppUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'app:' && url.host === 'jobai';
}

/** Makes `app://` a standard, secure origin; must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}
