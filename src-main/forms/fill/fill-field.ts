import type { Frame, Locator, Page } from 'playwright-core';
import type { ReadField } from '../read/read-field.ts';
import type { Filling, Spot } from './driver.ts';
import { DRIVERS } from './drivers/list.ts';

export interface FillContext {
  page: Page;
  /** The frames of the reading that the field comes from. */
  frames: readonly Frame[];
  signal: AbortSignal;
}

/** What `fillField` says of a field that the page took away: read the form anew. */
export const GONE = 'the page took this part away';

/** Fills one field with the `attempt`-th driver that fits it (from 0). Returns null when done, else what went wrong, in words. */
export async function fillField(
  context: FillContext,
  field: ReadField,
  filling: Filling,
  attempt: number,
): Promise<string | null> {
  const fitting = DRIVERS.filter((driver) => driver.fits(field));
  const driver = fitting[Math.min(attempt, fitting.length - 1)];
  if (driver === undefined) return 'JobAI does not know this kind of field yet';
  const frame = context.frames[field.frameIndex];
  if (frame === undefined || frame.isDetached()) return GONE;
  const elements = field.marks.map((mark) => frame.locator(`[data-jobai-field="${mark}"]`));
  if (!(await isThere(elements))) return GONE;
  const spot: Spot = { field, page: context.page, frame, elements, attempt, signal: context.signal };
  try {
    await driver.fill(spot, filling);
    return null;
  } catch (thrown) {
    context.signal.throwIfAborted();
    return thrown instanceof Error
      ? (thrown.message.split('\n')[0] ?? 'it did not take the value')
      : 'it did not take the value';
  }
}

async function isThere(elements: readonly Locator[]): Promise<boolean> {
  const [first] = elements;
  return first !== undefined && (await first.count().catch(() => 0)) > 0;
}
