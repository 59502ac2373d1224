import { ActionIcon, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { useProfileForm } from './profile-form.ts';

interface Props<T> {
  path: string;
  items: T[];
  /** The word for one, e.g. `job`. */
  one: string;
  titleOf: (item: T) => string;
  blank: () => T;
  children: (path: string, item: T) => ReactNode;
}

/** A section's items: each can be moved, removed (with an undo) and changed; a new one comes first. */
export function ItemList<T extends { id: string }>({ path, items, one, titleOf, blank, children }: Props<T>) {
  const form = useProfileForm();
  const remove = (item: T, index: number) => {
    form.removeListItem(path, index);
    tellUndo(`Removed ${titleOf(item) || one}`, () => form.insertListItem(path, item, index));
  };
  return (
    <Stack gap="md">
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => form.insertListItem(path, blank(), 0)}
        >
          Add a {one}
        </Button>
      </Group>
      {items.length === 0 && <Text c="dimmed">Nothing here yet.</Text>}
      {items.map((item, index) => {
        const name = titleOf(item) || `new ${one}`;
        return (
          <Paper key={item.id} withBorder p="md" component="section" aria-label={name}>
            <Group justify="space-between" wrap="nowrap" mb="sm">
              <Text fw={600} truncate>
                {name}
              </Text>
              <Group gap={2} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Move ${name} up`}
                  disabled={index === 0}
                  onClick={() => form.reorderListItem(path, { from: index, to: index - 1 })}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Move ${name} down`}
                  disabled={index === items.length - 1}
                  onClick={() => form.reorderListItem(path, { from: index, to: index + 1 })}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove ${name}`}
                  onClick={() => remove(item, index)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
            {children(`${path}.${index}`, item)}
          </Paper>
        );
      })}
    </Stack>
  );
}
