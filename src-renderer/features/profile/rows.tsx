import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useProfileForm } from './profile-form.ts';
import { type LineEntry, type RowField, RowLine } from './row-line.tsx';
import { useListChanges } from './use-list-changes.ts';

interface Props<T extends LineEntry> {
  path: string;
  items: T[];
  one: string;
  nameOf: (item: T) => string;
  blank: () => T;
  fields: readonly RowField[];
}

/** Short entries of a section, a line each, to add, change, move, hide and remove (with an undo). */
export function Rows<T extends LineEntry>({ path, items, one, nameOf, blank, fields }: Props<T>) {
  const form = useProfileForm();
  const { dragged, drag, move, drop, remove, hide, change } = useListChanges(path, items);
  const hidden = new Set(form.values.hidden);
  const add = () => {
    const item = blank();
    form.insertListItem(path, item);
    requestAnimationFrame(() =>
      document
        .querySelector(`[data-handle="${CSS.escape(item.id ?? '')}"]`)
        ?.closest('[data-entry]')
        ?.querySelector<HTMLElement>('input')
        ?.focus(),
    );
  };
  return (
    <Stack gap="xs">
      {items.map((item, index) => (
        <RowLine
          key={item.id ?? index}
          {...{ path, item, fields, index }}
          count={items.length}
          name={nameOf(item) || one}
          hidden={hidden.has(item.id ?? '')}
          dragged={dragged === index}
          dragging={dragged !== null}
          onChange={change}
          onMove={move}
          onDrag={drag}
          onDrop={drop}
          onHide={hide}
          onRemove={remove}
        />
      ))}
      <Group>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          Add a {one}
        </Button>
      </Group>
    </Stack>
  );
}
