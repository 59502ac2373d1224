import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Figure } from '#renderer/components/figure.tsx';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { duration } from '#renderer/lib/time.ts';
import type { RunView } from '#shared/domain/run.ts';
import { usd } from '#shared/writing/usd.ts';
import { RunButtons } from './run-buttons.tsx';
import { RunNotices } from './run-notices.tsx';
import { RUN_WORDS } from './run-words.ts';
import { useElapsed } from './use-elapsed.ts';

/** What was asked for, how far it is, and the buttons that steer it. */
export function RunHead({ run }: { run: RunView }) {
  const elapsed = useElapsed(run);
  const { counts, config } = run;
  return (
    <Stack gap="sm" component="header">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Group gap="xs" wrap="nowrap">
            <Title order={1} lineClamp={2}>
              {config.query}
              {config.location !== '' && `, ${config.location}`}
            </Title>
            <Badge
              variant={run.status === 'running' ? 'light' : 'default'}
              tt="none"
              fw={500}
              style={{ flexShrink: 0 }}
            >
              {RUN_WORDS[run.status]}
            </Badge>
            {config.sources.length > 0 && config.sources.every(({ name }) => name === 'practice') && (
              <PracticeTag />
            )}
          </Group>
          <Text c="dimmed" aria-live="polite">
            {run.message}
          </Text>
        </div>
        <RunButtons run={run} />
      </Group>
      <RunNotices notices={run.notices} />
      <Group gap="xl" component="dl" m={0}>
        <Figure label="time" value={duration(elapsed)} />
        <Figure label="found" value={String(counts.found)} />
        <Figure label="read" value={String(counts.judged)} />
        <Figure label="ready" value={String(counts.ready)} />
        <Figure label="sent" value={String(counts.confirmed)} />
        <Figure label="spent on models" value={usd(run.costUsd)} />
      </Group>
    </Stack>
  );
}
