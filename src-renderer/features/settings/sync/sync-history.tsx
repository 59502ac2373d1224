import { Table, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import type { SyncView } from '#shared/contract/sync.ts';
import { Folded } from '../folded.tsx';

/** What went when. */
export function SyncHistory({ history }: Pick<SyncView, 'history'>) {
  return (
    <Folded name="What went when">
      {history.length === 0 ? (
        <Text size="sm">Nothing went yet.</Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>When</Table.Th>
              <Table.Th>Sent</Table.Th>
              <Table.Th>Received</Table.Th>
              <Table.Th>Documents</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.slice(0, 20).map(({ at, sent, received, files, problem }) => (
              <Table.Tr key={`${at} ${sent} ${received}`}>
                <Table.Td>
                  <RelativeTime at={at} />
                  {problem !== '' && (
                    <Text size="xs" c="orange">
                      {problem}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{sent}</Table.Td>
                <Table.Td>{received}</Table.Td>
                <Table.Td>{files}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Folded>
  );
}
