import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { Application } from '#shared/domain/application.ts';
import type { Reply } from '#shared/domain/reply.ts';

interface Props {
  reply: Reply;
  applications: Application[];
  onGive: (applicationId: string) => void;
}

/** So many are offered at once; typing finds the others. */
const MOST = 50;

/** Whose an e-mail is, and until it is decided about, the way to give it to another. */
export function WhoseReply({ reply, applications, onGive }: Props) {
  const [isChanging, setChanging] = useState(false);
  const application = applications.find(({ id }) => id === reply.applicationId);
  if (application && !isChanging)
    return (
      <Group gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <bdi>{application.title}</bdi> at <bdi>{application.company}</bdi>.{' '}
          <Text span c="dimmed">
            {reply.matchedBy}
          </Text>
        </Text>
        {reply.decision === null && (
          <Button size="compact-xs" variant="subtle" onClick={() => setChanging(true)}>
            It belongs to another
          </Button>
        )}
      </Group>
    );
  return (
    <Select
      size="xs"
      maw={420}
      label="Whose is it?"
      placeholder="Type a company or a job title"
      autoFocus={isChanging}
      searchable
      limit={MOST}
      nothingFoundMessage="No application has these words."
      data={applications.map(({ id, title, company }) => ({ value: id, label: `${company}: ${title}` }))}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        setChanging(false);
        onGive(id);
      }}
    />
  );
}
