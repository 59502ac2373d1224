import { accessSync, constants, statSync } from 'node:fs';
import os from 'node:os';
import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { chromeCandidates, type MachineView } from './chrome-candidates.ts';
import { isBrowserName } from './is-browser-name.ts';

/** Where to look, and what to look with; tests replace it. */
export interface FindChromeOptions {
  /** The path of the settings; empty means: search. */
  configured: string;
  /** A browser that was fetched for this program alone, where none is installed. */
  fetched?: (() => string | null) | undefined;
  machine?: MachineView;
  isExecutable?: (file: string) => boolean;
}

/**
 * The absolute path of the browser to use: the settings' path, else `JOBAI_CHROME`, else the first one installed, else the
 * one that was fetched.
 * Throws `ValidationError` where a named path is not a program, `ExternalServiceError` where none is installed.
 */
export function findChrome(options: FindChromeOptions): string {
  const machine = options.machine ?? { platform: process.platform, env: process.env, home: os.homedir() };
  const isExecutable = options.isExecutable ?? canRun;
  if (options.configured !== '' && !isBrowserName(options.configured)) throw noBrowser(options.configured);
  const named = [
    { path: options.configured, where: 'the settings (Settings > Browser)' },
    { path: machine.env['JOBAI_CHROME'] ?? '', where: 'the environment variable JOBAI_CHROME' },
  ].find((choice) => choice.path !== '');
  if (named !== undefined) {
    if (isExecutable(named.path)) return named.path;
    throw new ValidationError(
      `There is no browser at ${named.path}, which ${named.where} names. Correct the path, or clear it to let JobAI search.`,
      { details: { reason: 'chrome-path', path: named.path } },
    );
  }
  const found = chromeCandidates(machine).find(isExecutable) ?? options.fetched?.();
  if (found != null) return found;
  throw new ExternalServiceError(
    'No Chrome, Chromium or Edge was found on this computer. Let JobAI fetch one (Settings > Browser), install Google Chrome (google.com/chrome), or name the browser to use there.',
    { details: { reason: 'chrome-missing' } },
  );
}

function noBrowser(path: string): ValidationError {
  return new ValidationError(
    `${path}, which the settings (Settings > Browser) name, is not called like a browser that JobAI can use (Chrome, Chromium, Edge, Brave, Vivaldi). Name the browser's own program, or clear the path to let JobAI search.`,
    { details: { reason: 'chrome-path', path } },
  );
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
