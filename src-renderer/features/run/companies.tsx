import { Button, Collapse, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/lib/client.ts';
import { CompanyRow } from './company-row.tsx';
import { FindCompany } from './find-company.tsx';
import { useWatch } from './use-watch.ts';

const SHOWN = 12;

/** The companies that every search asks: found by name or address, picked from the directory, or met in links. */
export function Companies() {
  const [isOpen, { toggle }] = useDisclosure(false);
  const boards = useQuery(orpc.jobs.boards.queryOptions({ input: {} }));
  const watched = (boards.data ?? []).filter((board) => board.watched);
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label="Companies you watch">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Title order={2} size="h4">
            Companies you watch
          </Title>
          <Text size="sm" c="dimmed">
            {watched.length === 0
              ? 'None yet. A watched company is asked at every search that looks everywhere.'
              : watched.map(({ company, token }) => company || token).join(', ')}
          </Text>
        </div>
        <Button variant="light" onClick={toggle} aria-expanded={isOpen} style={{ flexShrink: 0 }}>
          {isOpen ? 'Close' : 'Add or change'}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>{isOpen && <Choices />}</Collapse>
    </Paper>
  );
}

function Choices() {
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text, 200);
  const watch = useWatch();
  const boards = useQuery(orpc.jobs.boards.queryOptions({ input: {} }));
  const listed = useQuery(
    orpc.jobs.directory.queryOptions({
      input: { text: words, offset: 0, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  const known = (boards.data ?? []).filter(({ token }) => token !== '');
  const watched = known.filter((board) => board.watched);
  const met = known.filter((board) => board.met && !board.watched && !board.gone).slice(0, SHOWN);
  const total = listed.data?.total ?? 0;
  return (
    <Stack gap="lg" mt="md">
      <FindCompany />
      {watched.length > 0 && <Rows title="Watched" rows={watched} onWatch={watch} />}
      {met.length > 0 && <Rows title="Met in what was found" rows={met} onWatch={watch} />}
      <Stack gap="xs">
        <TextInput
          label="In the directory"
          description="By name, field of work, or country: health, GB, software DE"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Rows title="" rows={listed.data?.rows ?? []} onWatch={watch} />
        <Text size="xs" c="dimmed" aria-live="polite">
          {total > SHOWN
            ? `${SHOWN} of ${total}. Say more to see others.`
            : total === 0 && listed.isSuccess
              ? 'None of that name. Find it by its name above.'
              : ''}
        </Text>
      </Stack>
    </Stack>
  );
}

interface RowsProps {
  title: string;
  rows: readonly Parameters<typeof CompanyRow>[0]['board'][];
  onWatch: ReturnType<typeof useWatch>;
}

function Rows({ title, rows, onWatch }: RowsProps) {
  return (
    <Stack gap={4}>
      {title !== '' && (
        <Text size="sm" fw={600}>
          {title}
        </Text>
      )}
      {rows.map((board) => (
        <CompanyRow key={`${board.vendor} ${board.token}`} board={board} onWatch={onWatch} />
      ))}
    </Stack>
  );
}
