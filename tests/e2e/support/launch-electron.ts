import { createRequire } from 'node:module';
import { _electron, type ElectronApplication } from '@playwright/test';

/** Long enough for any start; a missed one would be waited for in vain. */
const AT_ONCE_MS = 15_000;

interface LaunchOptions {
  dataDir: string;
  env?: Record<string, string>;
  /** Models may be asked; without it there is no way out of this machine. */
  online?: boolean;
  /**
   * Starts at once instead of when Playwright has attached itself, as it must where the start itself is measured.
   * Without waiting, Playwright may miss the window that opens meanwhile, and then waits for it for ever.
   */
  atOnce?: boolean;
}

/** Starts an Electron app from its folder, with a data folder of its own. */
export async function launchElectron(dir: string, options: LaunchOptions): Promise<ElectronApplication> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  // Playwright makes Electron wait only where it looks for Electron by itself (ELECTRON_OVERRIDE_DIST_PATH counts).
  return _electron.launch({
    ...(options.atOnce ? { executablePath: electronPath(), timeout: AT_ONCE_MS } : {}),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      dir,
      `--data-dir=${options.dataDir}`,
      ...(options.online ? [] : ['--offline']),
    ],
    env: { ...environment, ...options.env },
  });
}

function electronPath(): string {
  return process.env.JOBAI_ELECTRON_PATH ?? (createRequire(import.meta.url)('electron') as string);
}
