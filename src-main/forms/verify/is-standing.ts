import type { Page } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import type { ReadField } from '../read/read-field.ts';
import { sameValue } from './same-value.ts';

/** Whether a field holds what was meant, and the page does not object to it. Upload widgets may empty their input and show the file's name beside it. */
export async function isStanding(page: Page, field: ReadField, wanted: string): Promise<boolean> {
  if (field.type !== 'file') return !field.objects && sameValue(field, wanted);
  const names = wanted.split('\n');
  const held = field.current.split('\n');
  if (names.every((name) => held.includes(name))) return true;
  if (field.current !== '') return false;
  for (const frame of page.frames()) {
    const shown = await askFrame(frame, false, () =>
      frame.evaluate((all) => all.every((name) => document.body?.innerText.includes(name) ?? false), names),
    );
    if (shown) return true;
  }
  return false;
}
