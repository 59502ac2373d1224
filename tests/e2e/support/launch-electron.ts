import { createRequire } from 'node:module';
import { _electron, type ElectronApplication } from '@playwright/test';

/** Starts an Electron app from its folder, with a data folder of its own and, unless `online`, no way out of this machine. */
export async function launchElectron(
  dir: string,
  options: { dataDir: string; env?: Record<string, string>; online?: boolean },
): Promise<ElectronApplication> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  return _electron.launch({
    executablePath: process.env.JOBAI_ELECTRON_PATH ?? (createRequire(import.meta.url)('electron') as string),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      dir,
      `--data-dir=${options.dataDir}`,
      ...(options.online ? [] : ['--offline']),
    ],
    env: { ...environment, ...options.env },
  });
}
