import { isRecord, type Writing } from './item-reader.ts';

/** The key in the `meta` of a JSON Resume that this program wrote. */
export const EXPORTED = 'jobai';

/** JSON Resume leaves open how its texts are written; in ours nothing is a mark of markdown, and each name stands by itself. */
export const MARK_OF_EXPORT = { [EXPORTED]: { texts: 'plain' } };

export const AS_EXPORTED: Writing = { plain: (text) => text, joinsNames: false };

/** Whether this program wrote a file, so that its texts are taken as they stand. */
export function isExported(value: Record<string, unknown>): boolean {
  const meta = value['meta'];
  const ours = isRecord(meta) ? meta[EXPORTED] : undefined;
  return isRecord(ours) && ours['texts'] === 'plain';
}
