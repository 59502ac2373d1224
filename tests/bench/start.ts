import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errors, type Page } from '@playwright/test';
import { launchElectron } from '#tests/e2e/support/launch-electron.ts';
import { median, type Row } from '#tests/measures/measure.ts';

/** One start swings by a sixth on a small machine. */
const ROUNDS = 21;
const bareWindow = fileURLToPath(new URL('./bare-window', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

/** From starting the program to a window that can be used, against a bare Electron window. */
export async function measureStart(): Promise<Row[]> {
  const bare: number[] = [];
  const ours: number[] = [];
  // By turns, so that whatever else the machine does burdens both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bareMs = await orAgain(() => timeToReady(bareWindow, (page) => shows(page, 'h1', 'ready')));
    const oursMs = await orAgain(() => timeToReady(project, usable));
    if (round === 0) continue; // The first one warms the disk's cache.
    bare.push(bareMs);
    ours.push(oursMs);
  }
  const [bareMs, oursMs] = [median(bare), median(ours)];
  return [
    {
      name: 'start to usable window',
      figure: oursMs / bareMs,
      unit: 'times',
      against: `a bare Electron window (${Math.round(bareMs)} ms)`,
      goal: 'at most 1.5',
      holds: oursMs / bareMs <= 1.5,
      note: `${Math.round(oursMs)} ms, medians of ${ROUNDS}`,
    },
  ];
}

/** The welcome's choice can be clicked: the window is drawn and the program behind it answers. */
const usable = (page: Page) => shows(page, 'button', 'Try it');

/**
 * Until it is there and drawn, for both alike. Watches the page itself: Playwright's own waiting looks only every half
 * second after a while.
 */
async function shows(page: Page, selector: string, text: string): Promise<void> {
  const watched = page.evaluate(
    ([selector, text]) =>
      new Promise<void>((resolve) => {
        const there = () =>
          [...document.querySelectorAll(selector as string)].some((one) => one.textContent === text);
        // Drawn: what is there as one picture begins stands in it when the next one begins.
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        const look = () => (there() ? drawn() : requestAnimationFrame(look));
        look();
      }),
    [selector, text],
  );
  // The first document may still be replaced by the page's own.
  await watched.catch(() => page.getByText(text, { exact: true }).waitFor());
}

/** Playwright now and then misses a program that does not wait for it; that says nothing about the program. */
async function orAgain(time: () => Promise<number>): Promise<number> {
  try {
    return await time();
  } catch (thrown) {
    if (!(thrown instanceof errors.TimeoutError)) throw thrown;
    return time();
  }
}

async function timeToReady(dir: string, ready: (page: Page) => Promise<void>): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-start-'));
  const started = performance.now();
  const app = await launchElectron(dir, { dataDir, atOnce: true });
  try {
    await ready(await app.firstWindow());
    return performance.now() - started;
  } finally {
    await app.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
