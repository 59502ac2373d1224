import type { ReadField } from '../read/read-field.ts';
import type { PageReading } from '../read/read-page.ts';

/** What a person is asked on the page as it was read. */
export function questionsOf({ fields }: Pick<PageReading, 'fields'>): ReadField[] {
  return fields.filter((field) => field.visible && !field.decoy && field.type !== 'hidden');
}
