import type { Line } from '../layout/line.ts';

/** Words of a line that stand together. */
export interface Piece {
  text: string;
  link: string;
  line: Line;
  /** Lines that it goes on in. */
  more?: Line[];
}
