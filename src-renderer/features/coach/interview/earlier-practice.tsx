import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { exactDay } from '#renderer/lib/time.ts';
import type { MockSession } from '#shared/domain/interview.ts';

interface Props {
  /** Newest first. */
  sessions: readonly MockSession[];
  /** The one that is shown. */
  openId: string;
  onOpen: (id: string) => void;
}

/** All practice interviews with their day, their work and how much was answered; one that is pressed is shown. Nothing where there is one alone. */
export function EarlierPractice({ sessions, openId, onOpen }: Props) {
  const [listed, setListed] = useState(false);
  if (sessions.length < 2) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={listed}
        onClick={() => setListed(!listed)}
        ml={-8}
      >
        {listed ? 'Hide earlier practice' : `Earlier practice (${sessions.length - 1})`}
      </Button>
      {listed && (
        <Stack
          component="ul"
          gap={6}
          m={0}
          p={0}
          style={{ listStyle: 'none' }}
          aria-label="Practice interviews"
        >
          {sessions.map((session) => (
            <li key={session.id}>
              <UnstyledButton
                aria-current={session.id === openId ? 'true' : undefined}
                onClick={() => onOpen(session.id)}
              >
                <Group gap="sm">
                  <Text span size="sm" fw={session.id === openId ? 600 : 500} td="underline">
                    {[session.role, session.company].filter(Boolean).join(', ')}
                  </Text>
                  <Text span size="sm" c="dimmed">
                    {exactDay(session.startedAt)}, {answeredWords(session)}
                  </Text>
                </Group>
              </UnstyledButton>
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function answeredWords({ turns, finishedAt }: MockSession): string {
  const answered = turns.filter(({ answer }) => answer !== null && answer !== '').length;
  return `${answered} of ${turns.length} answered${finishedAt === null ? ', not ended' : ''}`;
}
