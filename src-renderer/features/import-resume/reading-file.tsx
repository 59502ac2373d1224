import { Button, Group, Loader, Text } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';

/** Longer than most files take, in ms. */
const LONG_MS = 6_000;

/** Says what is being read while it is, why it may take longer, and lets the user leave it. */
export function ReadingFile({ file, onCancel }: { file: ResumeFile; onCancel: () => void }) {
  const [takesLong, setTakesLong] = useState(false);
  useTimeout(() => setTakesLong(true), LONG_MS, { autoInvoke: true });
  const size = Math.floor((file.base64.length * 3) / 4);
  return (
    <Group gap="md" align="flex-start" wrap="nowrap">
      <Loader size="sm" mt={2} aria-hidden />
      <div style={{ flex: 1 }} role="status">
        <Text fw={600}>
          Reading {file.name} ({bytesText(size)})
        </Text>
        <Text c="dimmed" size="sm">
          {takesLong
            ? 'Still at it. Long files take up to a minute; everything is read on this machine.'
            : 'This takes a few seconds. Nothing is stored before you have looked at it.'}
        </Text>
      </div>
      <Button variant="default" size="xs" onClick={onCancel}>
        Cancel
      </Button>
    </Group>
  );
}
