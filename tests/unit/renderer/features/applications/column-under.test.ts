import type { CollisionDetection } from '@dnd-kit/core';
import { expect, it } from 'vitest';
import { columnUnder } from '#renderer/features/applications/column-under.ts';

const rect = (left: number, width: number, height: number) => ({
  ...{ left, width, height, top: 0, right: left + width, bottom: height },
});
const COLUMNS = { interviewing: rect(0, 128, 600), offer: rect(136, 81, 600), accepted: rect(225, 110, 600) };

type Args = Parameters<CollisionDetection>[0];
const carried = (left: number, pointerCoordinates: Args['pointerCoordinates']) =>
  columnUnder({
    collisionRect: rect(left, 168, 64),
    droppableRects: new Map(Object.entries(COLUMNS)),
    droppableContainers: Object.keys(COLUMNS).map((id) => ({ id })),
    pointerCoordinates,
  } as unknown as Args)[0]?.id;

it('takes a card that the keys carry to be over the column that it begins in, also where it is wider than that', () => {
  expect(carried(8, null)).toBe('interviewing');
  expect(carried(144, null)).toBe('offer');
  expect(carried(233, null)).toBe('accepted');
});

it('takes a card that the mouse carries to be over the column under the pointer', () => {
  expect(carried(144, { x: 240, y: 30 })).toBe('accepted');
});
