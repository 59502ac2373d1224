import { type CollisionDetection, closestCorners, pointerWithin } from '@dnd-kit/core';

/**
 * The column that a card is over: the one under the pointer; of a card that the keys carry the one that it begins in, for it
 * may be wider than that column and reach into the next.
 */
export const columnUnder: CollisionDetection = (args) => {
  const { pointerCoordinates, collisionRect, droppableRects, droppableContainers } = args;
  if (pointerCoordinates === null) {
    const under = droppableContainers.find(({ id }) => {
      const column = droppableRects.get(id);
      return column !== undefined && collisionRect.left >= column.left && collisionRect.left < column.right;
    });
    if (under !== undefined) return [{ id: under.id }];
  }
  const pointed = pointerWithin(args);
  return pointed.length > 0 ? pointed : closestCorners(args);
};
