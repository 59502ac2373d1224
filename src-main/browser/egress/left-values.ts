import { createValueCount } from './carried-values.ts';
import type { Outgoing } from './outgoing.ts';
import { entriesOf, type SentEntry } from './sent-entries.ts';

/** What is kept of all that left a tab, in characters. */
const MOST = 4_000_000;

/** What left a tab with values of the user's in it, so that it can be compared with what they approved. */
export interface LeftRecord {
  /** `sends`: it was let through as the application. */
  note(request: Outgoing, sends: boolean): void;
  /** What was let through as the application, box by box, where it was laid out so. */
  entries(): readonly SentEntry[];
  /** Whether a value stood in any of it, however it was written down; null where that can't be told. */
  holds(value: string): boolean | null;
}

export function createLeftRecord(): LeftRecord {
  const texts: string[] = [];
  const entries: SentEntry[] = [];
  let size = 0;
  let isWhole = true;
  return {
    entries: () => entries,
    note({ url, body, carried, sealed }, sends) {
      if (sends && size <= MOST) entries.push(...entriesOf({ url, body }));
      if (sealed) isWhole = false;
      if (carried === 0) return;
      const text = `${url.search}\n${body}`;
      size += text.length;
      if (size <= MOST) texts.push(text);
      else isWhole = false;
    },
    holds(value) {
      if (texts.length === 0) return null;
      const count = createValueCount([value]);
      if (count(value) === 0) return null;
      return texts.some((text) => count(text) > 0) || (isWhole ? false : null);
    },
  };
}
