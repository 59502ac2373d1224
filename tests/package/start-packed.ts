import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Packed } from './packed.ts';

export interface Started {
  window: Page;
  /** What it wrote on standard error. */
  said(): string;
  close(): Promise<void>;
}

const SAYS_WHERE = /DevTools listening on (ws:\/\/\S+)/;
const START_MS = 60_000;

/**
 * Starts the packed app on a data folder of its own. Its fuses keep a debugger of Node out, so it is driven as any page is,
 * by a port that Chromium opens because it is asked to here.
 */
export async function startPacked(
  { executable }: Packed,
  dataDir: string,
  env: Record<string, string> = {},
): Promise<Started> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const child = spawn(
    executable,
    [...(asRoot ? ['--no-sandbox'] : []), '--remote-debugging-port=0', `--data-dir=${dataDir}`, '--offline'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let text = '';
  child.stderr.on('data', (part: Buffer) => {
    text += part.toString();
  });
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close().catch(() => undefined);
    await ended(child);
  };
  try {
    const address = await until(() => SAYS_WHERE.exec(text)?.[1], child);
    browser = await chromium.connectOverCDP(address);
    const window = await until(() => pagesOf(browser).find((page) => page.url().startsWith('app://')), child);
    return { window, said: () => text, close };
  } catch (thrown) {
    await close();
    throw new Error(`the packed app did not start: ${text.slice(-2_000)}`, { cause: thrown });
  }
}

const pagesOf = (browser: Browser | null): Page[] =>
  browser?.contexts().flatMap((context) => context.pages()) ?? [];

async function until<T>(look: () => T | undefined, child: ChildProcess): Promise<T> {
  const end = Date.now() + START_MS;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (child.exitCode !== null || Date.now() > end) throw new Error('it ended, or took too long');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}
