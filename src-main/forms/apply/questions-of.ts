import type { Frame } from 'playwright-core';
import type { ReadField } from '../read/read-field.ts';
import type { PageReading } from '../read/read-page.ts';

/** What a person is asked on the page as it was read. */
export function questionsOf({ fields }: Pick<PageReading, 'fields'>): ReadField[] {
  return fields.filter((field) => field.visible && !field.decoy && field.type !== 'hidden');
}

/** The frames of the page that ask something. */
export function framesOf({ fields, frames }: PageReading): Frame[] {
  const asking = fields.filter(({ visible, decoy }) => visible && !decoy);
  const all = new Set(asking.flatMap(({ frameIndex }) => frames[frameIndex] ?? []));
  return [...all].filter((frame) => frame.parentFrame() !== null);
}
