import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { ItemCard } from './item-card.tsx';
import { useProfileForm } from './profile-form.ts';

interface Props<T> {
  path: string;
  items: T[];
  /** The word for one, e.g. `job`. */
  one: string;
  titleOf: (item: T) => string;
  /** A few words beside the title, e.g. its years. */
  noteOf?: (item: T) => string;
  blank: () => T;
  children: (path: string, item: T) => ReactNode;
}

/** So few are all shown open. */
const FEW = 4;

/** A section's items: each opens to be changed, can be moved and removed (with an undo); a new one comes first. */
export function ItemList<T extends { id: string }>(props: Props<T>) {
  const { path, items, one, titleOf, noteOf, blank, children } = props;
  const form = useProfileForm();
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(items.length <= FEW ? items.map(({ id }) => id) : []),
  );
  const [dragged, setDragged] = useState<number | null>(null);
  /** The newest list and form, so that closed cards need not be drawn again with every key. */
  const latest = useRef({ form, items, dragged });
  latest.current = { form, items, dragged };

  const toggle = useCallback((id: string) => {
    setOpened((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  }, []);
  const move = useCallback(
    (from: number, to: number) => {
      const { form: current, items: all } = latest.current;
      if (to < 0 || to >= all.length || from === to) return;
      current.reorderListItem(path, { from, to });
      const id = all[from]?.id ?? '';
      // A node that is moved loses the keyboard.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(id)}"]`)?.focus(),
      );
    },
    [path],
  );
  const drop = useCallback(
    (to: number) => {
      if (latest.current.dragged !== null) move(latest.current.dragged, to);
      setDragged(null);
    },
    [move],
  );
  const remove = useCallback(
    (index: number, name: string) => {
      const item = latest.current.items[index];
      latest.current.form.removeListItem(path, index);
      tellUndo(`Removed ${name}`, () => latest.current.form.insertListItem(path, item, index));
    },
    [path],
  );
  const hidden = new Set(form.values.hidden);
  const hide = useCallback((id: string) => {
    const { form: current } = latest.current;
    const now = current.values.hidden ?? [];
    current.setFieldValue('hidden', now.includes(id) ? now.filter((one) => one !== id) : [...now, id]);
  }, []);
  const add = () => {
    const item = blank();
    form.insertListItem(path, item, 0);
    setOpened((now) => new Set([...now, item.id]));
  };
  const troubled = new Set(
    Object.keys(form.errors).flatMap((wrong) => (wrong.startsWith(`${path}.`) ? wrong.split('.')[1] : [])),
  );

  return (
    <Stack gap="sm">
      <Group>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          Add a {one}
        </Button>
      </Group>
      {items.length === 0 && <Text c="dimmed">Nothing here yet.</Text>}
      {items.map((item, index) => (
        <ItemCard
          key={item.id}
          id={item.id}
          index={index}
          count={items.length}
          name={titleOf(item) || `new ${one}`}
          note={noteOf?.(item) ?? ''}
          wrong={troubled.has(String(index))}
          hidden={hidden.has(item.id)}
          dragged={dragged === index}
          dragging={dragged !== null}
          onToggle={toggle}
          onMove={move}
          onDrag={setDragged}
          onDrop={drop}
          onHide={hide}
          onRemove={remove}
        >
          {opened.has(item.id) && children(`${path}.${index}`, item)}
        </ItemCard>
      ))}
    </Stack>
  );
}
