import { ActionIcon, Paper, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import classes from './item-card.module.css';
import { MoveHandle } from './move-handle.tsx';
import { ShowToggle } from './show-toggle.tsx';
import { useDropTarget } from './use-drop-target.ts';

interface Props {
  id: string;
  index: number;
  count: number;
  name: string;
  note: string;
  /** A field of it is wrong. */
  wrong: boolean;
  /** Not shown in this profile's documents. */
  hidden: boolean;
  /** It belongs to the entry above it. */
  joined: boolean;
  dragged: boolean;
  /** One of the list is being dragged. */
  dragging: boolean;
  onToggle: (id: string) => void;
  onMove: (from: number, to: number) => void;
  onDrag: (index: number | null) => void;
  onDrop: (index: number) => void;
  onHide: (id: string) => void;
  onRemove: (index: number, name: string) => void;
  /** Its fields; false while it is closed. */
  children: ReactNode;
}

/** One item of a list: its name, and its fields once it is opened. Moved by its handle, with the mouse or the arrow keys. */
export const ItemCard = memo(function ItemCard(props: Props) {
  const { id, index, count, name, note, wrong, hidden, joined, children } = props;
  const { onToggle, onMove, onDrag, onHide, onRemove } = props;
  const target = useDropTarget(props);
  const opened = children !== false;
  return (
    <Paper
      withBorder
      component="section"
      aria-label={name}
      className={classes.card}
      data-joined={joined || undefined}
      {...target}
    >
      <div className={classes.head}>
        <MoveHandle {...{ id, name, index, count, onMove, onDrag }} />
        <UnstyledButton className={classes.name} aria-expanded={opened} onClick={() => onToggle(id)}>
          {opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          <Text fw={600} truncate {...(hidden && { c: 'dimmed' })}>
            {name}
          </Text>
          <Text size="sm" c={wrong ? 'var(--jobai-fair)' : 'dimmed'} truncate style={{ flexShrink: 0 }}>
            {wrong ? 'Something to mend' : note}
          </Text>
        </UnstyledButton>
        <ShowToggle {...{ id, name, hidden, onHide }} />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove ${name}`}
          onClick={() => onRemove(index, name)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      {opened && <div className={classes.fields}>{children}</div>}
    </Paper>
  );
});
