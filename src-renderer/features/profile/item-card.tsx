import { ActionIcon, Paper, Text, UnstyledButton } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronRight,
  IconEye,
  IconEyeOff,
  IconGripVertical,
  IconTrash,
} from '@tabler/icons-react';
import { memo, type ReactNode, useState } from 'react';
import classes from './item-card.module.css';

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
  const { id, index, count, name, note, wrong, hidden, dragged, dragging, children } = props;
  const { onToggle, onMove, onDrag, onDrop, onHide, onRemove } = props;
  const [over, setOver] = useState(false);
  const opened = children !== false;
  return (
    <Paper
      withBorder
      component="section"
      aria-label={name}
      className={classes.card}
      data-over={(over && dragging && !dragged) || undefined}
      data-dragged={dragged || undefined}
      onDragOver={(event) => {
        if (!dragging) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!dragging) return;
        event.preventDefault();
        setOver(false);
        onDrop(index);
      }}
    >
      <div className={classes.head}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.handle ?? ''}
          data-handle={id}
          aria-label={`Move ${name}, number ${index + 1} of ${count}, with the arrow keys`}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', name);
            const card = event.currentTarget.closest('section');
            if (card !== null) event.dataTransfer.setDragImage(card, 16, 16);
            onDrag(index);
          }}
          onDragEnd={() => onDrag(null)}
          onKeyDown={(event) => {
            const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            onMove(index, index + step);
          }}
        >
          <IconGripVertical size={16} aria-hidden />
        </ActionIcon>
        <UnstyledButton className={classes.name} aria-expanded={opened} onClick={() => onToggle(id)}>
          {opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          <Text fw={600} truncate {...(hidden && { c: 'dimmed' })}>
            {name}
          </Text>
          <Text size="sm" c={wrong ? 'var(--jobai-fair)' : 'dimmed'} truncate style={{ flexShrink: 0 }}>
            {wrong ? 'Something to mend' : note}
          </Text>
        </UnstyledButton>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Show ${name} in documents`}
          aria-pressed={!hidden}
          title={hidden ? 'Not shown in documents of this profile' : 'Shown in documents of this profile'}
          onClick={() => onHide(id)}
        >
          {hidden ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
        </ActionIcon>
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
