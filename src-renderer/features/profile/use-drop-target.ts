import { type DragEvent, useState } from 'react';

interface Props {
  index: number;
  /** This entry is the one that is dragged. */
  dragged: boolean;
  /** One of the list is being dragged. */
  dragging: boolean;
  onDrop: (index: number) => void;
}

/** What makes an entry a place where another of its list can be let go. */
export function useDropTarget({ index, dragged, dragging, onDrop }: Props) {
  const [over, setOver] = useState(false);
  return {
    'data-entry': true,
    'data-over': (over && dragging && !dragged) || undefined,
    'data-dragged': dragged || undefined,
    onDragOver: (event: DragEvent) => {
      if (!dragging) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!dragging) return;
      event.preventDefault();
      setOver(false);
      onDrop(index);
    },
  };
}
