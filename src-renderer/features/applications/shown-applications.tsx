import { Box, Text, TextInput } from '@mantine/core';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationTable } from './application-table.tsx';
import { Board } from './board.tsx';
import { useFilter } from './use-filter.ts';

interface Props {
  applications: Application[];
  view: 'board' | 'list';
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

/** The applications whose title or company has the words that are typed, as a board or a list. */
export function ShownApplications({ applications, view, onMove, onOpen }: Props) {
  const { typed, setTyped, shown } = useFilter(applications);
  return (
    <Box h="100%" display="flex" style={{ flexDirection: 'column' }}>
      <TextInput
        size="xs"
        w={220}
        mb="sm"
        aria-label="Filter by title or company"
        placeholder="Filter by title or company"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {shown.length === 0 && typed !== '' && (
        <Text c="dimmed" mb="sm">
          No application has these words in its title or company.
        </Text>
      )}
      <Box flex={1} mih={0}>
        {view === 'list' ? (
          <ApplicationTable
            applications={shown}
            total={applications.length}
            onMove={onMove}
            onOpen={onOpen}
          />
        ) : (
          <Board applications={shown} all={applications} onMove={onMove} onOpen={onOpen} />
        )}
      </Box>
    </Box>
  );
}
