import { expect, type Page } from '@playwright/test';
import { newDataDir, openApp } from '#tests/e2e/support/open-app.ts';
import type { Row } from '#tests/measures/measure.ts';
import { storeApplications } from './store-applications.ts';

const APPLICATIONS = 2_000;
const ROUNDS = 8;
const DRAG_MS = 50;
const FILTER_MS = 16;

/** A board of thousands in the real window: how soon a drag and a drop are drawn, and what a letter in the filter costs. */
export async function measureBoard(): Promise<Row[]> {
  const { dataDir, remove } = await newDataDir();
  storeApplications(dataDir, APPLICATIONS);
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('link', { name: 'Applications' }).click();
    await expect(column(window, 'applied').getByRole('button').first()).toBeVisible({ timeout: 60_000 });
    const frame = middle(await emptyFrames(window));
    const lifts: number[] = [];
    const drops: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { lift, drop } = await carry(window);
      if (round === 0) continue;
      lifts.push(lift);
      drops.push(drop);
    }
    const letters = await letterTimes(window);
    return [
      row('a drag is drawn', lifts, DRAG_MS, frame),
      row('a drop is drawn', drops, DRAG_MS, frame),
      row('a letter in the filter', letters, FILTER_MS, frame),
      { ...row('an empty frame, for comparison', [frame], 0, frame), goal: 'none', holds: true },
    ];
  } finally {
    await electron.close();
    await remove();
  }
}

const column = (window: Page, status: string) =>
  window.locator(`section[aria-labelledby="column-${status}"]`);

const middle = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** What comes on top of an empty frame, which takes its time whatever is done. */
function row(name: string, times: number[], most: number, frame: number): Row {
  const figure = Math.max(0, Math.round(middle(times) - frame));
  return {
    ...{ name: `board of ${APPLICATIONS}: ${name}`, figure, unit: 'ms', against: 'an empty frame' },
    ...{ goal: `at most ${most} more`, holds: figure <= most },
    note: `median of ${times.length}, of which the slowest ${Math.round(Math.max(...times))} ms; an empty frame ${Math.round(frame)} ms`,
  };
}

const emptyFrames = (window: Page) =>
  window.evaluate(async () => {
    const times: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const started = performance.now();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - started);
    }
    return times;
  });

/** Carries the first card that waits to another column with the mouse, and back with Undo. */
async function carry(window: Page): Promise<{ lift: number; drop: number }> {
  const card = column(window, 'applied').locator('li').first();
  // What was moved back is drawn anew once it is stored.
  await expect.poll(() => card.boundingBox(), { timeout: 10_000 }).not.toBeNull();
  const from = await card.boundingBox();
  const to = await column(window, 'rejected').boundingBox();
  if (from === null || to === null) throw new Error('The board is not shown.');
  const title = (await card.getByRole('button').first().innerText()).split('\n')[0] ?? '';
  await window.mouse.move(from.x + 20, from.y + 10);
  await window.mouse.down();
  const lift = await timed(window, 'mousemove', '[data-dragged]', '', () =>
    window.mouse.move(from.x + 40, from.y + 20),
  );
  await window.mouse.move(to.x + 30, to.y + 120, { steps: 4 });
  const first = 'section[aria-labelledby="column-rejected"] li';
  const drop = await timed(window, 'mouseup', first, title, () => window.mouse.up());
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(column(window, 'applied').getByText(title, { exact: true })).toBeVisible();
  await window.waitForTimeout(300);
  return { lift, drop };
}

/** From an event to what it draws, in ms. */
async function timed(
  window: Page,
  event: string,
  selector: string,
  text: string,
  act: () => Promise<void>,
): Promise<number> {
  const time = await window.evaluateHandle(
    ([event, selector, text]) => {
      const seen = { time: null as Promise<number> | null };
      const watch = async () => {
        const started = performance.now();
        const isThere = () =>
          [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text));
        while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - started;
      };
      addEventListener(event, () => (seen.time = watch()), { once: true, capture: true });
      return seen;
    },
    [event, selector, text] as const,
  );
  await act();
  return time.evaluate(async (seen) => (await seen.time) ?? Number.NaN);
}

/** From a letter in the filter until the columns' counts have changed and are drawn, in ms. */
async function letterTimes(window: Page): Promise<number[]> {
  const box = window.getByLabel('Filter by title or company');
  await box.click();
  const times: number[] = [];
  for (const letter of '123.45.678.901.') {
    if (letter === '.') {
      await box.fill('');
      await window.waitForTimeout(300);
      continue;
    }
    const before = await column(window, 'applied').locator('h2').innerText();
    const handle = await window.evaluateHandle((was) => {
      const seen = { time: null as Promise<number> | null };
      const heading = () => document.querySelector<HTMLElement>('#column-applied')?.innerText;
      const watch = async () => {
        const started = performance.now();
        for (let frames = 0; heading() === was && frames < 30; frames += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        const changed = heading() !== was;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return changed ? performance.now() - started : Number.NaN;
      };
      addEventListener('input', () => (seen.time = watch()), { once: true, capture: true });
      return seen;
    }, before);
    await window.keyboard.press(letter);
    times.push(await handle.evaluate(async (seen) => (await seen.time) ?? Number.NaN));
  }
  return times.filter((time) => !Number.isNaN(time));
}
