import type { Control } from '../control.ts';

/** Controls of one step that stand under a heading. */
export interface Group {
  title: string;
  controls: readonly Control[];
}
