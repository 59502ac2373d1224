import type { Locator, Page } from '@playwright/test';
import { newDataDir, openApp } from '#tests/e2e/support/open-app.ts';
import type { Row } from '#tests/measures/measure.ts';
import { storeLongProfile } from './store-profile.ts';

const KEYS = 40;
const GOAL_MS = 50;

/** From a key in the profile's editor to its letter drawn, with 300 entries stored. */
export async function measureEditor(): Promise<Row[]> {
  const { dataDir, remove } = await newDataDir();
  storeLongProfile(dataDir);
  const { electron, window } = await openApp(dataDir);
  try {
    window.setDefaultTimeout(30_000);
    await window.getByRole('link', { name: 'Profile' }).click();
    const section = async (name: string) => {
      await window.getByText(name, { exact: true }).first().click();
    };
    const rows = [await typed(window, window.getByLabel('Headline'), 'about you')];
    await section('Work');
    await window.getByRole('button', { name: /^Engineer 50 at/ }).click();
    rows.push(await typed(window, window.getByLabel('Title').first(), 'a job among 100'));
    await section('Skills');
    rows.push(await typed(window, window.getByLabel('Skill', { exact: true }).nth(30), 'a skill among 60'));
    await section('Projects');
    await window.getByRole('button', { name: /^Project 30/ }).click();
    rows.push(await typed(window, window.getByLabel('Name').first(), 'a project among 60'));
    rows.push({
      ...row('an empty frame, for comparison', await emptyFrames(window)),
      goal: 'none',
      holds: true,
    });
    return rows;
  } finally {
    await electron.close();
    await remove();
  }
}

/** Real keys, one at a time; each is timed in the page from its event to the frame after it. */
async function typed(window: Page, box: Locator, where: string): Promise<Row> {
  await box.click();
  await window.evaluate(() => {
    const times: number[] = [];
    const time = () => {
      const started = performance.now();
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - started)));
    };
    addEventListener('keydown', time, { capture: true });
    Object.assign(globalThis, {
      keyTimes: times,
      endOfKeys: () => removeEventListener('keydown', time, true),
    });
  });
  for (let key = 0; key < KEYS; key += 1) {
    await window.keyboard.press('abcdefghij'[key % 10] ?? 'a');
    await window.waitForTimeout(60);
  }
  await window.waitForTimeout(500);
  const times = await window.evaluate(() => {
    const { keyTimes, endOfKeys } = globalThis as unknown as { keyTimes: number[]; endOfKeys: () => void };
    endOfKeys();
    return keyTimes;
  });
  return row(`a key in ${where}, 300 entries`, times);
}

const emptyFrames = (window: Page) =>
  window.evaluate(async (count) => {
    const times: number[] = [];
    for (let round = 0; round < count; round += 1) {
      const started = performance.now();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - started);
    }
    return times;
  }, KEYS);

function row(name: string, times: number[]): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const figure = Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN);
  const middle = Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
  return {
    ...{ name, figure, unit: 'ms', against: null, goal: `at most ${GOAL_MS}` },
    holds: figure <= GOAL_MS,
    note: `95th percentile of ${times.length}, median ${middle} ms`,
  };
}
