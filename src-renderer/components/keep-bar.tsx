import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';

interface Props {
  changed: boolean;
  canRedo: boolean;
  busy: boolean;
  onKeep: () => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** What can be done with changes that are shown and not kept; nothing while there are none. */
export function KeepBar({ changed, canRedo, busy, onKeep, onUndo, onRedo }: Props) {
  if (!changed && !canRedo) return null;
  return (
    <Group gap="xs" role="group" aria-label="Your changes">
      {changed && (
        <Button size="xs" loading={busy} onClick={onKeep}>
          Keep
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        disabled={!changed}
        leftSection={<IconArrowBackUp size={14} aria-hidden />}
        onClick={onUndo}
      >
        Undo
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!canRedo}
        leftSection={<IconArrowForwardUp size={14} aria-hidden />}
        onClick={onRedo}
      >
        Redo
      </Button>
      {changed && (
        <Text size="xs" c="dimmed">
          Shown, not kept yet
        </Text>
      )}
    </Group>
  );
}
