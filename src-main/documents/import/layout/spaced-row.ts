import { joinSpaced } from '../story/words.ts';
import type { Run } from './line.ts';

/** A row whose letters were set apart by spaces ("A N N A   B E R G") in whole words; others as they are. */
export function withoutSpacing(row: readonly Run[]): Run[] {
  const [first] = row;
  const text = row.map((run) => run.text).join('');
  const words = joinSpaced(text);
  return first && words !== text ? [{ ...first, text: words }] : [...row];
}
