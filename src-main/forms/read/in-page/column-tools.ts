import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Finds what a table says over its columns of boxes. */
export function columnTools(dom: DomTools) {
  const BOXES = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select, textarea';
  const LONGEST = 60;

  const cellsOf = (row: Element): Element[] => [...row.children].filter((at) => at.matches('td, th'));
  const spanOf = (cell: Element): number => Math.max(1, Number(cell.getAttribute('colspan') ?? 1));
  /** A row that only says what stands in the rows under it. */
  const isHead = (row: Element): boolean => {
    const cells = cellsOf(row);
    return (
      cells.length > 1 &&
      row.querySelector(`${BOXES}, button`) === null &&
      cells.every((cell) => cell.matches('th') || cell.closest('thead') !== null)
    );
  };

  /** The head over a box in a row of several; empty where there is none. */
  const headOf = (element: Element): string => {
    const cell = element.closest('td, th');
    const row = cell?.parentElement ?? null;
    const table = row?.closest('table') ?? null;
    if (cell === null || row === null || table === null) return '';
    // One box a row has its question beside it, two in a cell are told apart by something else.
    if (row.querySelectorAll(BOXES).length < 2 || cell.querySelectorAll(BOXES).length > 1) return '';
    const rows = [...table.rows];
    const head = rows.slice(0, rows.indexOf(row as HTMLTableRowElement)).findLast(isHead);
    if (head === undefined) return '';
    let column = 0;
    for (const before of cellsOf(row)) {
      if (before === cell) break;
      column += spanOf(before);
    }
    for (const over of cellsOf(head)) {
      if (column < spanOf(over)) {
        const words = dom.askedWords(over);
        return words.length <= LONGEST ? words : '';
      }
      column -= spanOf(over);
    }
    return '';
  };

  return { headOf };
}

export type ColumnTools = ReturnType<typeof columnTools>;
