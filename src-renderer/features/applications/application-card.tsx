import { useDraggable } from '@dnd-kit/core';
import { Text, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { sendingNote } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { stepAt } from './began-at.ts';
import classes from './board.module.css';
import { MoveMenu } from './move-menu.tsx';

interface Props {
  application: Application;
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

/** A card that can be carried. While one is, all of them hear of it: what is on them is not drawn anew. */
export function ApplicationCard({ application, onMove, onOpen }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: application.id,
  });
  const describedBy = attributes['aria-describedby'];
  return (
    <div ref={setNodeRef} className={classes.card} data-lifted={isDragging} {...listeners}>
      <Face {...{ application, onMove, onOpen, describedBy }} handle={setActivatorNodeRef} />
    </div>
  );
}

interface FaceProps extends Props {
  describedBy: string;
  handle: (element: HTMLElement | null) => void;
}

const Face = memo(function Face({ application, onMove, onOpen, describedBy, handle }: FaceProps) {
  const note = sendingNote(application);
  return (
    <>
      <UnstyledButton
        ref={handle}
        className={classes.open}
        aria-describedby={describedBy}
        aria-roledescription="card that can be carried"
        onClick={() => onOpen(application.id)}
      >
        <Text fw={550} lineClamp={3}>
          {application.title}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {application.company}
        </Text>
      </UnstyledButton>
      <div className={classes.cardFoot}>
        <RelativeTime at={stepAt(application)} size="xs" c="dimmed" />
        {application.practice && <PracticeTag />}
        {note && <Tag tone="fair">{note}</Tag>}
        <MoveMenu application={application} onMove={(to) => onMove(application, to)} />
      </div>
    </>
  );
});
