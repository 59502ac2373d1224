import { expect, type Page } from '@playwright/test';
import { PAGES } from '#shared/domain/page.ts';
import { newDataDir, openApp } from '#tests/e2e/support/open-app.ts';
import type { Row } from '#tests/measures/measure.ts';
import { storeJobs } from './store-jobs.ts';

const ROUNDS = 24;
const JOBS = 18;
const MANY_JOBS = 1_000;

/** From the key to a drawn page, on every page with a search's jobs in it; and from Ctrl+K to a drawn palette. */
export async function measureWindow(): Promise<Row[]> {
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(window.getByRole('button', { name: /^Resume/ }).first()).toBeVisible({ timeout: 120_000 });
    await window.getByRole('link', { name: 'Jobs' }).click();
    await expect.poll(() => countShown(window), { timeout: 60_000 }).toBeGreaterThanOrEqual(JOBS);
    return [...(await measure(window, '')), ...(await measureManyJobs())];
  } finally {
    await electron.close();
    await remove();
  }
}

/** The same with a long list. */
async function measureManyJobs(): Promise<Row[]> {
  const { dataDir, remove } = await newDataDir();
  storeJobs(dataDir, MANY_JOBS);
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('link', { name: 'Jobs' }).click();
    await expect.poll(() => countShown(window), { timeout: 60_000 }).toBe(MANY_JOBS);
    return await measure(window, `, ${MANY_JOBS} jobs`);
  } finally {
    await electron.close();
    await remove();
  }
}

/** The number above the list of jobs. */
async function countShown(window: Page): Promise<number> {
  const text = await window.getByText(/^[\d,]+ jobs?$/).textContent({ timeout: 30_000 });
  return Number(text?.replace(/\D/g, ''));
}

async function measure(window: Page, when: string): Promise<Row[]> {
  const idle = await drawn(window, 0, ROUNDS * 4);
  const rows = [];
  const all: number[] = [];
  for (const { id, label } of PAGES) {
    const times = await switches(window, id, ROUNDS);
    all.push(...times);
    rows.push(row(`page switch to ${label}${when}`, times));
  }
  rows.unshift(row(`page switch, all pages${when}`, all));
  rows.push(row(`palette${when}`, await palette(window, ROUNDS)));
  rows.push({ ...row(`an empty frame${when}, for comparison`, idle), goal: 'none', holds: true });
  return rows;
}

const p95 = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? Number.NaN;

function row(name: string, times: number[]): Row {
  const figure = Math.round(p95(times));
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
  return {
    ...{ name, figure, unit: 'ms', against: null, goal: 'at most 100' },
    holds: figure <= 100,
    note: `95th percentile of ${times.length}, median ${middle} ms`,
  };
}

/** How long nothing at all takes, until it is drawn. */
const drawn = (window: Page, pause: number, rounds: number) =>
  window.evaluate(
    async ([pause, rounds]) => {
      const times: number[] = [];
      for (let round = 0; round < (rounds as number); round += 1) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const started = performance.now();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - started);
      }
      return times;
    },
    [pause, rounds],
  );

/** From another page to this one and until its heading is drawn; the first visit does not count, and is let come to rest. */
const switches = (window: Page, id: string, rounds: number) =>
  window.evaluate(
    async ([id, rounds]) => {
      const heading = () =>
        [...document.querySelectorAll('main h1')].find((one) => one.getClientRects().length > 0);
      const go = async (page: string) => {
        const before = heading();
        const started = performance.now();
        location.hash = `#/${page}`;
        while (heading() === undefined || heading() === before)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - started;
      };
      const atRest = () =>
        new Promise<void>((resolve) => {
          const done = () => {
            watcher.disconnect();
            resolve();
          };
          let quiet = setTimeout(done, 400);
          const watcher = new MutationObserver(() => {
            clearTimeout(quiet);
            quiet = setTimeout(done, 400);
          });
          watcher.observe(document.body, { childList: true, subtree: true });
          setTimeout(done, 10_000);
        });
      const other = id === 'profile' ? 'applications' : 'profile';
      if (!location.hash.startsWith(`#/${other}`)) await go(other);
      await go(id as string);
      await atRest();
      const times: number[] = [];
      for (let round = 0; round < (rounds as number); round += 1) {
        await go(other);
        await new Promise((resolve) => setTimeout(resolve, 60));
        times.push(await go(id as string));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return times;
    },
    [id, rounds] as const,
  );

async function palette(window: Page, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // It listens before the key is pressed.
    await window.evaluate(() => {
      addEventListener('keydown', () => performance.mark('palette-key'), { once: true, capture: true });
    });
    await window.keyboard.press('ControlOrMeta+k');
    const time = await window.evaluate(async () => {
      while (document.querySelector('[data-action]') === null)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return (
        performance.now() - (performance.getEntriesByName('palette-key').at(-1)?.startTime ?? Number.NaN)
      );
    });
    if (round > 0) times.push(time);
    await window.keyboard.press('Escape');
    await expect(window.locator('[data-action]').first()).toBeHidden();
  }
  return times;
}
