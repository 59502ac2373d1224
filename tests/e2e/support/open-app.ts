import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchElectron } from './launch-electron.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

export interface OpenApp {
  electron: ElectronApplication;
  window: Page;
  /** What the window's console called an error. */
  consoleErrors: string[];
}

/** A data folder of its own for one test. */
export async function newDataDir(): Promise<{ dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-e2e-'));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Opens the built app as a user would. Models are asked only when it is `online`. */
export async function openApp(
  dataDir: string,
  env: Record<string, string> = {},
  { online = false }: { online?: boolean } = {},
): Promise<OpenApp> {
  const electron = await launchElectron(project, { dataDir, env, online });
  const window = await electron.firstWindow();
  const consoleErrors: string[] = [];
  window.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  return { electron, window, consoleErrors };
}
