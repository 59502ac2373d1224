import { join, resolve } from 'node:path';
import { app } from 'electron';
import type { ShellFacts } from './backend.ts';

/** The data folder: `--data-dir=DIR`, else JOBAI_DATA_DIR, else the system's place for the program's data. */
export function chooseDataDir(): string {
  const wanted = app.commandLine.getSwitchValue('data-dir') || process.env.JOBAI_DATA_DIR || '';
  return wanted === '' ? app.getPath('userData') : resolve(wanted);
}

/** The folders of this installation. */
export function shellPaths(userData: string): ShellFacts['paths'] {
  const appDir = app.getAppPath();
  const resources = app.isPackaged ? join(process.resourcesPath, 'resources') : join(appDir, 'resources');
  return { userData, resources, app: appDir };
}
