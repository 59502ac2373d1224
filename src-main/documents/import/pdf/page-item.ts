/** A piece of text on a page; `x` and `top` in points from the upper left corner. */
export interface PageItem {
  text: string;
  x: number;
  top: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  link: string;
  /** Which of the page's small boxes is drawn around it. */
  box?: number;
}
