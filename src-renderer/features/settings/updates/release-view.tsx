import { ScrollArea, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { exactDay } from '#renderer/lib/time.ts';
import type { Release } from '#shared/domain/update.ts';

interface Props {
  release: Release;
  /** How the version before comes back. */
  wayBack: string;
  /** The next step. */
  children: ReactNode;
}

/** A version that can be had: what is new in it, and what happens where it does not start. */
export function ReleaseView({ release: { version, date, notes }, wayBack, children }: Props) {
  return (
    <Stack gap="xs" aria-live="polite">
      <Title order={3} size="h4">
        Version {version} is there
      </Title>
      {date !== '' && (
        <Text size="xs" c="dimmed">
          Of {exactDay(date)}
        </Text>
      )}
      {notes === '' ? (
        <Text size="sm" c="dimmed">
          Its publisher does not say what is new.
        </Text>
      ) : (
        <ScrollArea.Autosize
          mah={240}
          type="auto"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'What is new' }}
        >
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {notes}
          </Text>
        </ScrollArea.Autosize>
      )}
      <div>{children}</div>
      <Text size="xs" c="dimmed">
        {wayBack}
      </Text>
    </Stack>
  );
}
