import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { STATUSES } from '#renderer/lib/status-words.ts';
import type { ListStatuses, UnknownStatus } from '#shared/contract/tracker.ts';
import { ApplicationStatus } from '#shared/domain/application.ts';

const CHOICES = [
  { value: '', label: 'Not known, leave out' },
  ...STATUSES.map(({ status, label }) => ({ value: status, label })),
];

interface Props {
  unknown: UnknownStatus[];
  onChange: (statuses: ListStatuses) => void;
}

/** What the list's own words for a status mean: one choice a word, for all its lines. Nothing where all are known. */
export function ListStatusChoice({ unknown, onChange }: Props) {
  if (unknown.length === 0) return null;
  const choose = (word: string, chosen: string) =>
    onChange(
      Object.fromEntries(
        unknown.flatMap((one) => {
          const status = one.word === word ? (ApplicationStatus.safeParse(chosen).data ?? null) : one.status;
          return status === null ? [] : [[one.word, status]];
        }),
      ),
    );
  return (
    <Stack gap="xs">
      <Text size="sm">
        {unknown.length === 1 ? 'One word of your list is' : 'Some words of your list are'} no status that
        JobAI knows. Say what is meant, and those lines can be added too.
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="sm">
        {unknown.map(({ word, lines, status }) => (
          <NativeSelect
            key={word}
            size="xs"
            label={`“${word}” in ${lines} ${lines === 1 ? 'line' : 'lines'}`}
            data={CHOICES}
            value={status ?? ''}
            onChange={(event) => choose(word, event.currentTarget.value)}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
