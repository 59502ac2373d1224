import { Button, Checkbox, ScrollArea, Table, Text, VisuallyHidden } from '@mantine/core';
import { memo, useState } from 'react';
import { statusLabel } from '#renderer/lib/status-words.ts';
import { exactDay } from '#renderer/lib/time.ts';
import type { ListedApplication } from '#shared/contract/tracker.ts';

interface Props {
  rows: ListedApplication[];
  picked: ReadonlySet<number>;
  onPick: (picked: ReadonlySet<number>) => void;
}

/** Drawn at once in less time than is felt; the rest comes when it is asked for. */
const SHOWN = 50;

/** The lines of a list with what becomes of each; not drawn anew while they are added. */
export const ListPreview = memo(function ListPreview({ rows, picked, onPick }: Props) {
  const toggle = (line: number) => {
    const next = new Set(picked);
    if (!next.delete(line)) next.add(line);
    onPick(next);
  };
  const [shown, setShown] = useState(SHOWN);
  const rest = rows.length - shown;
  return (
    <>
      <Text size="sm" c="dimmed">
        {rows.length} {rows.length === 1 ? 'line' : 'lines'}, {picked.size} chosen.
        {rest > 0 && ` The first ${shown} are shown.`}
      </Text>
      <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, 'aria-label': 'Lines of the list' }}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <VisuallyHidden>Add</VisuallyHidden>
              </Table.Th>
              <Table.Th>Company</Table.Th>
              <Table.Th>Job</Table.Th>
              <Table.Th>Status</Table.Th>
              <Table.Th>Applied on</Table.Th>
              <Table.Th>What becomes of it</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>
                  <Checkbox
                    size="xs"
                    aria-label={`Add line ${row.line}: ${row.title} at ${row.company}`}
                    disabled={row.state !== 'new' && row.state !== 'perhaps'}
                    checked={picked.has(row.line)}
                    onChange={() => toggle(row.line)}
                  />
                </Table.Td>
                <Table.Td>{row.company}</Table.Td>
                <Table.Td>{row.title}</Table.Td>
                <Table.Td>{row.status ? statusLabel(row.status) : row.statusText}</Table.Td>
                <Table.Td>{row.appliedOn === null ? 'not known' : exactDay(row.appliedOn)}</Table.Td>
                <Table.Td>{row.why || 'Is new.'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {rest > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + SHOWN)}>
            Show {Math.min(SHOWN, rest)} more
          </Button>
        )}
      </ScrollArea.Autosize>
    </>
  );
});
