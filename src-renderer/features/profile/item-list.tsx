import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { ItemCard } from './item-card.tsx';
import { useProfileForm } from './profile-form.ts';
import { useListChanges } from './use-list-changes.ts';

interface Props<T> {
  path: string;
  items: T[];
  /** The word for one, e.g. `job`. */
  one: string;
  titleOf: (item: T) => string;
  /** A few words beside the title, e.g. its years. */
  noteOf?: (item: T) => string;
  /** Whether an item belongs to the one above it. */
  isJoined?: (item: T, above: T) => boolean;
  blank: () => T;
  /** In place of the button that adds one. */
  adder?: (add: (item: T) => void) => ReactNode;
  children: (path: string, item: T, place: { index: number; addBefore: (item: T) => void }) => ReactNode;
}

/** So few are all shown open. */
const FEW = 4;

/** A section's items: each opens to be changed, can be moved and removed (with an undo); a new one comes first. */
export function ItemList<T extends { id: string }>(props: Props<T>) {
  const { path, items, one, titleOf, noteOf, isJoined, blank, adder, children } = props;
  const form = useProfileForm();
  const { dragged, drag, move, drop, remove, hide } = useListChanges(path, items);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(items.length <= FEW ? items.map(({ id }) => id) : []),
  );
  const toggle = useCallback((id: string) => {
    setOpened((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  }, []);
  const hidden = new Set(form.values.hidden);
  const addAt = (index: number) => (item: T) => {
    form.insertListItem(path, item, index);
    setOpened((now) => new Set([...now, item.id]));
    // Its first box is drawn with the list that comes next.
    requestAnimationFrame(() =>
      document
        .querySelector(`[data-handle="${CSS.escape(item.id)}"]`)
        ?.closest('section')
        ?.querySelector<HTMLElement>('input, select, textarea')
        ?.focus(),
    );
  };
  const troubled = new Set(
    Object.keys(form.errors).flatMap((wrong) => (wrong.startsWith(`${path}.`) ? wrong.split('.')[1] : [])),
  );

  return (
    <Stack gap="sm">
      <Group>
        {adder?.(addAt(0)) ?? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => addAt(0)(blank())}
          >
            Add a {one}
          </Button>
        )}
      </Group>
      {items.length === 0 && <Text c="dimmed">Nothing here yet.</Text>}
      {items.map((item, index) => {
        const above = items[index - 1];
        return (
          <ItemCard
            key={item.id}
            id={item.id}
            index={index}
            count={items.length}
            name={titleOf(item) || `new ${one}`}
            note={noteOf?.(item) ?? ''}
            wrong={troubled.has(String(index))}
            hidden={hidden.has(item.id)}
            joined={above !== undefined && isJoined?.(item, above) === true}
            dragged={dragged === index}
            dragging={dragged !== null}
            onToggle={toggle}
            onMove={move}
            onDrag={drag}
            onDrop={drop}
            onHide={hide}
            onRemove={remove}
          >
            {opened.has(item.id) && children(`${path}.${index}`, item, { index, addBefore: addAt(index) })}
          </ItemCard>
        );
      })}
    </Stack>
  );
}
