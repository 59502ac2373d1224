import { Anchor, Table, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { navigate } from '#renderer/lib/navigation.ts';

interface Props {
  companies: { company: string; jobs: number; lookedUpAt: string | null }[];
}

/** Companies of the jobs that were found, the latest first. */
export function KnownCompanies({ companies }: Props) {
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Company</Table.Th>
          <Table.Th>Jobs seen</Table.Th>
          <Table.Th>Looked up</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {companies.map(({ company, jobs, lookedUpAt }) => (
          <Table.Tr key={company}>
            <Table.Td>
              <Anchor component="button" onClick={() => navigate('coach', `company/${company}`)}>
                {company}
              </Anchor>
            </Table.Td>
            <Table.Td>{jobs}</Table.Td>
            <Table.Td>
              {lookedUpAt === null ? (
                <Text span c="dimmed">
                  not yet
                </Text>
              ) : (
                <RelativeTime at={lookedUpAt} />
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
