import { expect, type Page } from '@playwright/test';
import { newDataDir, openApp } from '#tests/e2e/support/open-app.ts';
import type { Row } from '#tests/measures/measure.ts';
import { storeJobs } from './store-jobs.ts';

const JOBS = 100_000;
/** So many frames are looked at, each after the list was moved by a turn of the wheel. */
const FRAMES = 240;
const WHEEL_PX = 180;
/** From the top of the list to its end and back, as somebody pulls its bar. */
const JUMPS = 40;
const FRAME_MS = 1000 / 60;

/** Scrolling through 100,000 jobs in the real window, against frames in which nothing moves. */
export async function measureScroll(): Promise<Row[]> {
  const { dataDir, remove } = await newDataDir();
  storeJobs(dataDir, JOBS);
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('link', { name: 'Jobs' }).click();
    await expect(window.getByText('100,000 jobs')).toBeVisible({ timeout: 120_000 });
    await window.waitForTimeout(2_000);
    const idle = await frames(window, 0);
    const wheel = await frames(window, WHEEL_PX);
    return [
      row(
        'a turn of the wheel a frame',
        wheel.times,
        idle.times,
        `${wheel.empty} of ${FRAMES} frames showed an empty list`,
      ),
      await jumps(window, idle.times),
    ];
  } finally {
    await electron.close();
    await remove();
  }
}

const p95 = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

function row(name: string, times: number[], idle: number[], note: string): Row {
  const figure = Math.round(p95(times) * 10) / 10;
  const most = Math.max(FRAME_MS * 1.05, p95(idle) * 1.1);
  return {
    ...{
      name: `scrolling ${JOBS} jobs: ${name}`,
      figure,
      unit: 'ms a frame',
      against: 'frames in which nothing moves',
    },
    ...{
      goal: `at most ${FRAME_MS.toFixed(1)}, or what a frame takes in which nothing moves`,
      holds: figure <= most,
    },
    note: `95th percentile; in which nothing moves ${p95(idle).toFixed(1)} ms; ${note}`,
  };
}

/** The time from frame to frame while the list moves, and in how many of them no row was drawn. */
const frames = (window: Page, px: number) =>
  window.evaluate(
    async ([px, count]) => {
      const list = document.querySelector('[role="listbox"][aria-label="Jobs"]') as HTMLElement;
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      let empty = 0;
      let before = await frame();
      for (let step = 0; step < (count as number); step += 1) {
        list.scrollTop += px as number;
        const now = await frame();
        times.push(now - before);
        before = now;
        const { top, height, left } = list.getBoundingClientRect();
        const shown = document.elementFromPoint(left + 40, top + height / 2);
        if (shown?.closest('[role="option"]') === null) empty += 1;
      }
      return { times, empty };
    },
    [px, FRAMES] as const,
  );

/** How long after a jump a row is there. */
async function jumps(window: Page, idle: number[]): Promise<Row> {
  const times = await window.evaluate(async (count) => {
    const list = document.querySelector('[role="listbox"][aria-label="Jobs"]') as HTMLElement;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const found: number[] = [];
    for (let jump = 0; jump < count; jump += 1) {
      list.scrollTop = ((jump * 0.37) % 1) * list.scrollHeight;
      const started = performance.now();
      for (;;) {
        await frame();
        const { top, height, left } = list.getBoundingClientRect();
        const option = document.elementFromPoint(left + 40, top + height / 2)?.closest('[role="option"]');
        if (option && (option.textContent ?? '').trim().length > 3) break;
      }
      found.push(performance.now() - started);
    }
    return found;
  }, JUMPS);
  const figure = Math.round(p95(times));
  return {
    ...{ name: `scrolling ${JOBS} jobs: to any place at once`, figure, unit: 'ms until its rows are there' },
    ...{ against: null, goal: 'at most 100', holds: figure <= 100 },
    note: `95th percentile of ${times.length}; a frame in which nothing moves ${p95(idle).toFixed(1)} ms`,
  };
}
