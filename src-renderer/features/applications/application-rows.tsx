import { Table } from '@mantine/core';
import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useCallback, useState } from 'react';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationRow } from './application-row.tsx';
import { drawnRows } from './drawn-rows.ts';

interface Props {
  rows: Application[];
  /** What the rows are scrolled in, once it is there. */
  scroller: HTMLElement | null;
  picked: ReadonlySet<string>;
  onPick: (id: string) => void;
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

/** Of a row with a title of one line, in px; each is measured once it is drawn. */
const ROW_HEIGHT = 43;

/** The rows of the table, of which only those in sight are drawn, and the one that has the focus. */
export function ApplicationRows({ rows, scroller, picked, onPick, onMove, onOpen }: Props) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const rangeExtractor = useCallback(
    (range: Range) =>
      drawnRows(
        range,
        rows.flatMap(({ id }, at) => (id === focusedId ? [at] : [])),
      ),
    [rows, focusedId],
  );
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 4,
    rangeExtractor,
  });
  const items = drawn.getVirtualItems();
  const rest = drawn.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <Table.Tbody>
      {items.map(({ index, key, start }, at) => {
        const application = rows[index];
        if (application === undefined) return null;
        return (
          <Fragment key={key}>
            <Gap height={start - (items[at - 1]?.end ?? 0)} />
            <ApplicationRow
              ref={drawn.measureElement}
              index={index}
              application={application}
              picked={picked.has(application.id)}
              onFocus={setFocusedId}
              onPick={onPick}
              onMove={onMove}
              onOpen={onOpen}
            />
          </Fragment>
        );
      })}
      <Gap height={rest} />
    </Table.Tbody>
  );
}

/** The place of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={6} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
