import { Group, Table } from '@mantine/core';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import type { UsageLine } from '#shared/domain/usage-detail.ts';
import classes from './usage.module.css';
import { type LineOrder, lineColumns, linesText, sortLines } from './usage-columns.ts';
import { UsageHead } from './usage-head.tsx';

/** Sums as a table that is sorted and copied. */
export function UsageTable({ head, lines }: { head: string; lines: UsageLine[] }) {
  const [order, setOrder] = useState<LineOrder>({ key: 'costUsd', descending: true });
  const columns = lineColumns(head);
  const rows = sortLines(lines, order);
  return (
    <Table.ScrollContainer
      minWidth={760}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': head } }}
    >
      <Table verticalSpacing={6} className={classes.figures ?? ''}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <UsageHead key={column.key} column={column} order={order} onSort={setOrder} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((line) => (
            <Table.Tr key={line.key}>
              {columns.map(({ key, text, number }) => (
                <Table.Td key={key} ta={number ? 'right' : undefined}>
                  {text(line)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt={4}>
        <CopyButton text={linesText(rows, columns)} label="Copy the table" />
      </Group>
    </Table.ScrollContainer>
  );
}
