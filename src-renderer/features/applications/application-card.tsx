import { Text, UnstyledButton } from '@mantine/core';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { sendingNote } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import classes from './board.module.css';
import { MoveMenu } from './move-menu.tsx';

interface Props {
  application: Application;
  onDrag: (application: Application | null) => void;
  onMove: (to: ApplicationStatus) => void;
  onOpen: () => void;
}

export function ApplicationCard({ application, onDrag, onMove, onOpen }: Props) {
  const note = sendingNote(application);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's way; the menu is everyone's
    <div
      className={classes.card}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', application.url);
        onDrag(application);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <UnstyledButton className={classes.open} onClick={onOpen}>
        <Text fw={550} lineClamp={3}>
          {application.title}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {application.company}
        </Text>
      </UnstyledButton>
      <div className={classes.cardFoot}>
        <RelativeTime at={application.updatedAt} size="xs" c="dimmed" />
        {application.practice && <PracticeTag />}
        {note && <Tag tone="fair">{note}</Tag>}
        <MoveMenu application={application} onMove={onMove} />
      </div>
    </div>
  );
}
