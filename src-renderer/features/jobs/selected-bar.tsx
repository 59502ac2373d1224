import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconArchive, IconStar, IconThumbDown, IconThumbUp, IconX } from '@tabler/icons-react';
import { useMarkJob } from '#renderer/lib/use-mark-job.ts';
import type { JobRow } from '#shared/contract/jobs.ts';

interface Props {
  jobs: JobRow[];
  onDone: () => void;
}

/** What can be done with all chosen jobs at once. */
export function SelectedBar({ jobs, onDone }: Props) {
  const { star, judge, putAway } = useMarkJob();
  const deeds = [
    { words: 'Give them a star', icon: IconStar, does: () => star(jobs, true) },
    { words: 'Good matches', icon: IconThumbUp, does: () => judge(jobs, 'good') },
    { words: 'Bad matches', icon: IconThumbDown, does: () => judge(jobs, 'bad') },
    { words: 'Put them away', icon: IconArchive, does: () => putAway(jobs) },
    { words: 'Choose none', icon: IconX, does: () => undefined },
  ];
  return (
    <Group px="md" pb={6} gap={4} wrap="nowrap" role="group" aria-label="The chosen jobs">
      <Text size="xs" fw={600} flex={1} role="status">
        {jobs.length === 1 ? '1 chosen' : `${jobs.length} chosen`}
      </Text>
      {deeds.map(({ words, icon: Icon, does }) => (
        <Tooltip key={words} label={words}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={words}
            onClick={() => {
              does();
              onDone();
            }}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}
