import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { sendingNote } from '#renderer/lib/status-words.ts';
import { exactTime, relativeTime } from '#renderer/lib/time.ts';
import { useNow } from '#renderer/lib/use-now.ts';
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

/** Plain elements: scores of cards are drawn with each letter of the filter, and styled components take several times as long. */
const Face = memo(function Face({ application, onMove, onOpen, describedBy, handle }: FaceProps) {
  const note = sendingNote(application);
  const at = stepAt(application);
  const now = useNow();
  return (
    <>
      <button
        ref={handle}
        type="button"
        className={classes.open}
        aria-describedby={describedBy}
        aria-roledescription="card that can be carried"
        onClick={() => onOpen(application.id)}
      >
        <span className={classes.title}>{application.title}</span>
        <span className={classes.company}>{application.company}</span>
      </button>
      <div className={classes.cardFoot}>
        {at === null ? (
          <span className={classes.at}>since when is not known</span>
        ) : (
          <time
            className={classes.at}
            dateTime={at}
            onPointerEnter={({ currentTarget }) => {
              currentTarget.title = exactTime(at);
            }}
          >
            {relativeTime(at, now)}
          </time>
        )}
        {application.practice && <PracticeTag />}
        {note && <Tag tone="fair">{note}</Tag>}
        <MoveMenu look="dots" application={application} onMove={(to) => onMove(application, to)} />
      </div>
    </>
  );
});
