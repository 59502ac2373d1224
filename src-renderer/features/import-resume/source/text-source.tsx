import { useMemo } from 'react';
import type { ImportMark } from '#shared/domain/import-mark.ts';
import { pathsByRow } from './places.ts';
import classes from './source.module.css';
import { TextRow } from './text-row.tsx';

const NONE: readonly string[] = [];

/** A file without pages, line by line. */
export function TextSource({ lines, marks }: { lines: readonly string[]; marks: readonly ImportMark[] }) {
  const { byRow, firstRows } = useMemo(
    () => ({ byRow: pathsByRow(marks), firstRows: new Set(marks.flatMap(({ rows }) => rows.slice(0, 1))) }),
    [marks],
  );
  return (
    <div className={classes.text}>
      {lines.map((text, row) => (
        <TextRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a file is its number
          key={row}
          text={text}
          paths={byRow.get(row) ?? NONE}
          first={firstRows.has(row)}
        />
      ))}
    </div>
  );
}
