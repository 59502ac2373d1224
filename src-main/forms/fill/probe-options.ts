import type { Frame, Page } from 'playwright-core';
import type { FormField } from '#shared/domain/form.ts';
import type { ReadField } from '../read/read-field.ts';
import { WIDGET_MS } from './driver.ts';
import { openBox } from './drivers/open-box.ts';
import { openByKey } from './drivers/open-by-key.ts';
import { watchLists } from './drivers/open-options.ts';

const PATIENCE_MS = 800;

/** Opens a combobox to see what it offers, and closes it again. Empty where it only offers after typing. */
export async function probeOptions(
  page: Page,
  frames: readonly Frame[],
  field: ReadField,
): Promise<FormField['options']> {
  const frame = frames[field.frameIndex];
  const [mark] = field.marks;
  if (frame === undefined || mark === undefined) return [];
  const element = frame.locator(`[data-jobai-field="${mark}"]`);
  try {
    const list = await watchLists(frame, element);
    await openBox(element);
    const shown = await list.options(PATIENCE_MS);
    if (shown.length === 0) await openByKey(element, list);
    const options = shown.length > 0 ? shown : await list.options(0);
    await page.keyboard.press('Escape');
    await element.blur({ timeout: WIDGET_MS }).catch(() => undefined);
    return options.map(({ label }) => ({ value: label, label }));
  } catch {
    return [];
  }
}
