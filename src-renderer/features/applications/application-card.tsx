import { useDraggable } from '@dnd-kit/core';
import { Text, UnstyledButton } from '@mantine/core';
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
  onMove: (to: ApplicationStatus) => void;
  onOpen: () => void;
}

export function ApplicationCard({ application, onMove, onOpen }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: application.id,
  });
  const note = sendingNote(application);
  return (
    <div ref={setNodeRef} className={classes.card} data-lifted={isDragging} {...listeners}>
      <UnstyledButton
        ref={setActivatorNodeRef}
        className={classes.open}
        aria-describedby={attributes['aria-describedby']}
        aria-roledescription="card that can be carried"
        onClick={onOpen}
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
        <MoveMenu application={application} onMove={onMove} />
      </div>
    </div>
  );
}
