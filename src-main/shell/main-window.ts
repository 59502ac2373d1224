import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { APP_ORIGIN } from './scheme.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

interface WindowOptions {
  userData: string;
  preload: string;
  icon: string;
  devTools: boolean;
  /** Nothing is stored yet: the welcome can be shown before the rest is loaded. */
  firstRun: boolean;
}

/** The background before the first paint, as the theme's window colour. */
const backgroundOf = (dark: boolean) => (dark ? '#131716' : '#f5f7f6');

/** Opens the one window: sandboxed, isolated, at its last place. */
export function openMainWindow({
  userData,
  preload,
  icon,
  devTools,
  firstRun,
}: WindowOptions): BrowserWindow {
  const state = readWindowState(userData);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(state.bounds ?? {}),
    minWidth: 760,
    minHeight: 520,
    title: 'JobAI',
    icon,
    backgroundColor: backgroundOf(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      // Elsewhere the dictionaries would be fetched from the web.
      spellcheck: process.platform === 'darwin',
      devTools,
    },
  });
  if (state.maximised) window.maximize();
  keepWindowState(window, userData);
  void window.loadURL(`${APP_ORIGIN}/${firstRun ? '?first-run' : ''}`);
  return window;
}

/** Where the built preload script lies. */
export const preloadIn = (appDir: string): string => join(appDir, 'out', 'preload', 'index.cjs');
