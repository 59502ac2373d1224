import type { Line } from '../layout/line.ts';
import type { SectionKind } from './words.ts';

export interface Section {
  kind: SectionKind;
  /** The heading as written. */
  title: string;
  lines: Line[];
}

/** A resume's lines by section; what stands before the first heading is about the person. */
export interface Story {
  head: Line[];
  sections: Section[];
}
