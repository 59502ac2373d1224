import type { Frame } from 'playwright-core';
import type { ReadField } from '../read/read-field.ts';
import { WIDGET_MS } from './driver.ts';

const TYPED = new Set<ReadField['type']>([
  'text',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'textarea',
  'richtext',
]);

/** Takes out of a box for text what it did not take; an empty box beats a wrong one. What can't be emptied stays, and is reported. */
export async function clearField(frames: readonly Frame[], field: ReadField): Promise<void> {
  const frame = frames[field.frameIndex];
  // A slider always stands somewhere.
  if (field.widget === 'slider') return;
  if (frame === undefined || frame.isDetached() || !TYPED.has(field.type)) return;
  for (const mark of field.marks) {
    const element = frame.locator(`[data-jobai-field="${mark}"]`);
    const typable = await element
      .evaluate((node) => !(node instanceof HTMLSelectElement), undefined, { timeout: WIDGET_MS })
      .catch(() => false);
    if (typable) await element.fill('', { timeout: WIDGET_MS }).catch(() => undefined);
  }
}
