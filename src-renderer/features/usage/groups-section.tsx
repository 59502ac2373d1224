import { Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Segments } from '#renderer/components/segments.tsx';
import { agentWork } from '#shared/domain/agent-work.ts';
import type { UsageDetail } from '#shared/domain/usage-detail.ts';
import { UsageTable } from './usage-table.tsx';

const GROUPS = [
  { value: 'byAgent', label: 'Work' },
  { value: 'byProvider', label: 'Provider' },
  { value: 'byModel', label: 'Model' },
  { value: 'byJob', label: 'Job' },
  { value: 'byApplication', label: 'Application' },
] as const;
type GroupName = (typeof GROUPS)[number]['value'];

/** Who and what took it. */
export function GroupsSection({ usage }: { usage: UsageDetail }) {
  const [group, setGroup] = useState<GroupName>('byAgent');
  const head = GROUPS.find(({ value }) => value === group)?.label ?? '';
  const lines =
    group === 'byAgent'
      ? usage.byAgent.map((line) => ({ ...line, label: agentWork(line.key) }))
      : usage[group];
  return (
    <section aria-labelledby="by-group">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="by-group">
          What it went to
        </Title>
        <Segments
          size="xs"
          aria-label="Sum by"
          data={[...GROUPS]}
          value={group}
          onChange={(value) => setGroup(value as GroupName)}
        />
      </Group>
      {lines.length === 0 ? (
        <Text c="dimmed">
          {group === 'byApplication' ? 'No application was sent in this time.' : 'Nothing in this time.'}
        </Text>
      ) : (
        <UsageTable head={head} lines={lines} />
      )}
    </section>
  );
}
