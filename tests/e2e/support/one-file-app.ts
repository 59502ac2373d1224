import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
const START_MS = 60_000;

/**
 * The built app as one file that runs, which is what an AppImage is: it sets `APPIMAGE` to itself, and tells in `folder` its
 * process and where its window can be driven. `broken` instead ends before anything of the app runs.
 */
export function oneFileApp(folder: string, version: string, { broken = false } = {}): string {
  const dir = join(folder, `app-${version}`);
  mkdirSync(dir, { recursive: true });
  const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as object;
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ ...own, version }));
  for (const name of ['out', 'prompts', 'resources', 'node_modules'])
    if (!existsSync(join(dir, name))) symlinkSync(join(project, name), join(dir, name));
  const electron = process.env.JOBAI_ELECTRON_PATH ?? (createRequire(import.meta.url)('electron') as string);
  const start = [electron, ...(asRoot ? ['--no-sandbox'] : []), dir, '--remote-debugging-port=0'];
  const lines = [
    '#!/bin/sh',
    `APPIMAGE="$(readlink -f "$0")"; export APPIMAGE`,
    `echo "${version} $$ $*" >> '${join(folder, 'started.txt')}'`,
    broken
      ? 'exit 1'
      : `exec ${start.map((word) => `'${word}'`).join(' ')} "$@" 2>>'${saidIn(folder, version)}'`,
  ];
  return `${lines.join('\n')}\n`;
}

const saidIn = (folder: string, version: string): string => join(folder, `said-${version}.txt`);

/** Starts such a file as a person does. */
export function startFile(file: string, args: readonly string[], env: Record<string, string>): void {
  spawn(file, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } }).unref();
}

/** The window of this version's newest start but those in `before`, and its process. */
export async function windowOf(
  folder: string,
  version: string,
  before: readonly number[] = [],
): Promise<{ window: Page; browser: Browser; pid: number }> {
  for (const end = Date.now() + START_MS; Date.now() < end; ) {
    const pid = startsOf(folder)
      .filter((start) => start.version === version && !start.watches && !before.includes(start.pid))
      .at(-1)?.pid;
    const said = existsSync(saidIn(folder, version)) ? readFileSync(saidIn(folder, version), 'utf8') : '';
    const address = [...said.matchAll(/DevTools listening on (ws:\/\/\S+)/g)].at(-1)?.[1];
    if (pid !== undefined && address !== undefined) {
      const browser = await chromium.connectOverCDP(address).catch(() => null);
      const window = browser
        ?.contexts()
        .flatMap((context) => context.pages())
        .find((page) => page.url().startsWith('app://'));
      if (browser && window) return { window, browser, pid };
      await browser?.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`version ${version} opened no window: ${JSON.stringify(startsOf(folder))}`);
}

/** Every start of such a file, in order. */
export function startsOf(folder: string): { version: string; pid: number; watches: boolean }[] {
  const file = join(folder, 'started.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [version = '', pid = ''] = line.split(' ');
      return { version, pid: Number(pid), watches: line.includes('--watch-update=') };
    });
}
