import { ActionIcon } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import classes from './item-card.module.css';

interface Props {
  id: string;
  name: string;
  index: number;
  count: number;
  onMove: (from: number, to: number) => void;
  onDrag: (index: number | null) => void;
}

/** Moves an entry of a list, with the mouse or the arrow keys. What it is in carries `data-entry`. */
export function MoveHandle({ id, name, index, count, onMove, onDrag }: Props) {
  return (
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
        const entry = event.currentTarget.closest('[data-entry]');
        if (entry !== null) event.dataTransfer.setDragImage(entry, 16, 16);
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
  );
}
