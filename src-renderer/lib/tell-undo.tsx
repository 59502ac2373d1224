import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';

interface UndoOptions {
  /** A word with the same name takes the place of the one before. */
  name?: string;
  /** How long it is offered, in ms, and longer while the mouse lies on it; null until it is hidden by the caller. */
  forMs?: number | null;
  /** The key that does the same, where there is one. */
  shortcut?: string;
}

/** Says what was done and offers to take it back, for eight seconds unless told otherwise. Gives what hides it. */
export function tellUndo(message: string, undo: () => unknown, options: UndoOptions = {}): () => void {
  const { name, forMs = 8_000, shortcut } = options;
  if (name !== undefined) notifications.hide(name);
  const id = notifications.show({
    ...(name !== undefined && { id: name }),
    color: 'pine',
    autoClose: forMs ?? false,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          rightSection={shortcut && <ShortcutHint keys={shortcut} />}
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
  return () => notifications.hide(id);
}
