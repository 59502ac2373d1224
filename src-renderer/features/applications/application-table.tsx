import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { tellDone } from '#renderer/lib/toast.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationRow } from './application-row.tsx';
import { copyText } from './copy-text.ts';
import { type Column, type Order, sortApplications } from './sort-applications.ts';
import { SortHead } from './sort-head.tsx';

interface Props {
  applications: Application[];
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

const COLUMNS: { column: Column; label: string }[] = [
  { column: 'company', label: 'Company' },
  { column: 'title', label: 'Job' },
  { column: 'status', label: 'Status' },
  { column: 'beganAt', label: 'Started' },
  { column: 'updatedAt', label: 'Last change' },
];

/** The applications as a table that is sorted, selected and copied. */
export function ApplicationTable({ applications, onMove, onOpen }: Props) {
  const [order, setOrder] = useState<Order>({ column: 'updatedAt', descending: true });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const clipboard = useClipboard();
  const rows = sortApplications(applications, order);
  const chosen = rows.filter((row) => picked.has(row.id));
  const copied = chosen.length > 0 ? chosen : rows;
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  const copy = () => {
    clipboard.copy(copyText(copied));
    tellDone(`Copied ${copied.length} ${copied.length === 1 ? 'application' : 'applications'}`);
  };

  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed" role="status">
          {chosen.length > 0 ? `${chosen.length} of ${rows.length} selected` : `${rows.length} in all`}
        </Text>
        <Button size="xs" variant="default" leftSection={<IconCopy size={14} aria-hidden />} onClick={copy}>
          {chosen.length > 0 ? 'Copy selected' : 'Copy all'}
        </Button>
      </Group>
      <Table.ScrollContainer minWidth={720}>
        <Table verticalSpacing={6} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={36}>
                <Checkbox
                  size="xs"
                  aria-label="Select all"
                  checked={chosen.length === rows.length}
                  indeterminate={chosen.length > 0 && chosen.length < rows.length}
                  onChange={(event) =>
                    setPicked(new Set(event.currentTarget.checked ? rows.map((row) => row.id) : []))
                  }
                />
              </Table.Th>
              {COLUMNS.map(({ column, label }) => (
                <SortHead key={column} label={label} column={column} order={order} onSort={setOrder} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((application) => (
              <ApplicationRow
                key={application.id}
                application={application}
                picked={picked.has(application.id)}
                onPick={() => toggle(application.id)}
                onMove={(to) => onMove(application, to)}
                onOpen={() => onOpen(application.id)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
