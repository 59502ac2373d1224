import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { problemOf } from '#renderer/lib/problem.ts';
import type { SaveState } from './use-autosave.ts';

/** Whether what was typed is stored. */
export function SaveNote({ result }: { result: SaveState }) {
  return (
    <Group gap={6} role="status" wrap="nowrap">
      {result.state === 'saved' && (
        <>
          <IconCheck size={14} aria-hidden /> <Text size="sm">All changes are kept</Text>
        </>
      )}
      {result.state === 'saving' && (
        <>
          <IconLoader2 size={14} aria-hidden /> <Text size="sm">Keeping your changes …</Text>
        </>
      )}
      {result.state === 'partly' && (
        <>
          <IconAlertTriangle size={14} color="var(--jobai-fair)" aria-hidden />
          <Text size="sm" c="var(--jobai-fair)">
            {result.wrong.length === 1
              ? `All is kept but one field: ${result.wrong[0]}`
              : `All is kept but ${result.wrong.length} fields, each marked with why`}
          </Text>
        </>
      )}
      {result.state === 'failed' && (
        <>
          <IconAlertTriangle size={14} color="var(--jobai-poor)" aria-hidden />
          <Text size="sm" c="var(--jobai-poor)">
            {problemOf(result.error).message}
          </Text>
          <Button size="compact-xs" variant="default" onClick={result.retry}>
            Try again
          </Button>
        </>
      )}
    </Group>
  );
}
