import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { tellDone } from '#renderer/lib/toast.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationRows } from './application-rows.tsx';
import { copyText } from './copy-text.ts';
import { type Column, type Order, sortApplications } from './sort-applications.ts';
import { SortHead } from './sort-head.tsx';
import classes from './table.module.css';

interface Props {
  /** Those that are shown, of `total`. */
  applications: Application[];
  total: number;
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

/** Their widths are fixed, so that none changes with the rows that are drawn. */
const COLUMNS: { column: Column; label: string; width: number | string }[] = [
  { column: 'company', label: 'Company', width: '24%' },
  { column: 'title', label: 'Job', width: 'auto' },
  { column: 'status', label: 'Status', width: 144 },
  { column: 'beganAt', label: 'Started', width: 116 },
  { column: 'updatedAt', label: 'Last change', width: 124 },
];

/** The applications as a table that is sorted, selected and copied. */
export function ApplicationTable({ applications, total, onMove, onOpen }: Props) {
  const [order, setOrder] = useState<Order>({ column: 'updatedAt', descending: true });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const clipboard = useClipboard();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const rows = useMemo(() => sortApplications(applications, order), [applications, order]);
  const chosen = rows.filter((row) => picked.has(row.id));
  const copied = chosen.length > 0 ? chosen : rows;
  const toggle = useCallback(
    (id: string) =>
      setPicked((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const copy = () => {
    clipboard.copy(copyText(copied));
    tellDone(`Copied ${copied.length} ${copied.length === 1 ? 'application' : 'applications'}`);
  };

  return (
    <div className={classes.root}>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed" role="status">
          {countWords({ chosen: chosen.length, shown: rows.length, total })}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          disabled={rows.length === 0}
          onClick={copy}
        >
          {chosen.length > 0 ? 'Copy selected' : rows.length < total ? 'Copy these' : 'Copy all'}
        </Button>
      </Group>
      <div ref={setScroller} className={classes.scroller}>
        <Table
          verticalSpacing={6}
          highlightOnHover
          stickyHeader
          layout="fixed"
          miw={720}
          aria-rowcount={rows.length + 1}
        >
          <Table.Thead>
            <Table.Tr aria-rowindex={1}>
              <Table.Th w={36}>
                <Checkbox
                  size="xs"
                  aria-label="Select all"
                  disabled={rows.length === 0}
                  checked={chosen.length > 0 && chosen.length === rows.length}
                  indeterminate={chosen.length > 0 && chosen.length < rows.length}
                  onChange={(event) =>
                    setPicked(new Set(event.currentTarget.checked ? rows.map((row) => row.id) : []))
                  }
                />
              </Table.Th>
              {COLUMNS.map((one) => (
                <SortHead key={one.column} {...one} order={order} onSort={setOrder} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <ApplicationRows {...{ rows, scroller, picked, onMove, onOpen }} onPick={toggle} />
        </Table>
      </div>
    </div>
  );
}

function countWords({ chosen, shown, total }: { chosen: number; shown: number; total: number }): string {
  if (chosen > 0) return `${chosen} of ${shown} selected`;
  return shown < total ? `${shown} of ${total} shown` : `${total} in all`;
}
