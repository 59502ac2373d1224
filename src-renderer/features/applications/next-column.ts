import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Where a card is carried to by an arrow key: to the column beside the one that it is over. */
export const nextColumn: KeyboardCoordinateGetter = (event, { context }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const { droppableRects, over, collisionRect } = context;
  const columns = [...droppableRects].sort(([, a], [, b]) => a.left - b.left);
  const left = collisionRect?.left ?? 0;
  const at = columns.findIndex(([id]) => id === over?.id);
  const now = at >= 0 ? at : columns.findIndex(([, rect]) => left < rect.right);
  const target = columns[Math.max(0, Math.min(columns.length - 1, now + step))]?.[1];
  return target === undefined ? undefined : { x: target.left + 8, y: target.top + 40 };
};
