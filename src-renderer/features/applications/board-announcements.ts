import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { statusLabel } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';

export const INSTRUCTIONS =
  'Press space to pick the card up, the left and right arrows to carry it to another column, space to put it down, escape to leave it.';

/** What is said aloud while a card is carried. */
export function announcements(applications: readonly Application[]): Announcements {
  const name = (id: UniqueIdentifier) => {
    const found = applications.find((application) => application.id === id);
    return found ? `${found.title} at ${found.company}` : 'The card';
  };
  const column = (id: UniqueIdentifier) => statusLabel(id as ApplicationStatus);
  return {
    onDragStart: ({ active }) => `${name(active.id)} is picked up.`,
    onDragOver: ({ over }) => (over ? `Over ${column(over.id)}.` : 'Over no column.'),
    onDragEnd: ({ active, over }) =>
      over ? `${name(active.id)} is put down at ${column(over.id)}.` : `${name(active.id)} stays.`,
    onDragCancel: ({ active }) => `${name(active.id)} stays where it was.`,
  };
}
