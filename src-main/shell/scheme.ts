import { protocol } from 'electron';

/** Where the window lives. A scheme of its own, so that nothing is ever loaded from `file://`. */
export const APP_ORIGIN = 'app://jobai';

/** Makes `app://` a standard, secure origin; must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}
