import { ActionIcon, Button, Group, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { useProfileForm } from './profile-form.ts';

interface Props<T> {
  path: string;
  items: T[];
  one: string;
  nameOf: (item: T) => string;
  blank: T;
  children: (path: string, item: T) => ReactNode;
}

/** Short items of a section, a line each, to add, change and remove (with an undo). */
export function Rows<T>({ path, items, one, nameOf, blank, children }: Props<T>) {
  const form = useProfileForm();
  const remove = (item: T, index: number) => {
    form.removeListItem(path, index);
    tellUndo(`Removed ${nameOf(item) || one}`, () => form.insertListItem(path, item, index));
  };
  return (
    <Stack gap="xs">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form names its rows by place
        <Group key={index} gap="xs" wrap="nowrap" align="flex-start">
          {children(`${path}.${index}`, item)}
          <ActionIcon
            mt={4}
            variant="subtle"
            color="gray"
            aria-label={`Remove ${nameOf(item) || one}`}
            onClick={() => remove(item, index)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => form.insertListItem(path, blank)}
        >
          Add a {one}
        </Button>
      </Group>
    </Stack>
  );
}
