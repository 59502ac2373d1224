import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** What a program that is started again keeps of what it was started with. */
const KEPT = /^--(?:data-dir=|offline$|no-sandbox$)/;

export const keptArguments = (): string[] => process.argv.filter((argument) => KEPT.test(argument));

/** The arguments with which a copy of the program watches how another version starts on the data in `userData`. */
export const watchArguments = (userData: string): string[] => [
  `--watch-update=${userData}`,
  `--after=${process.pid}`,
  ...keptArguments(),
];

/** Where this process was started only to watch how an update starts: does that, without a window, and ends. */
export function watchIfAsked(): boolean {
  const userData = app.commandLine.getSwitchValue('watch-update');
  if (userData === '') return false;
  // What Chromium keeps of its own must not meet that of the version that is watched.
  const own = mkdtempSync(join(tmpdir(), 'jobai-watch-'));
  app.setPath('userData', own);
  app.dock?.hide();
  const after = Number(app.commandLine.getSwitchValue('after'));
  void import('./updates/watch-start.ts')
    .then(({ watchStart }) => watchStart({ userData, after, args: keptArguments() }))
    .catch((thrown: unknown) => process.stderr.write(`${String(thrown)}\n`))
    .finally(() => {
      rmSync(own, { recursive: true, force: true });
      app.exit(0);
    });
  return true;
}
