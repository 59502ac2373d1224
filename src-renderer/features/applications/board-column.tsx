import { useDroppable } from '@dnd-kit/core';
import { Text, Title } from '@mantine/core';
import { memo } from 'react';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import classes from './board.module.css';
import { BoardCards } from './board-cards.tsx';

interface Props {
  status: ApplicationStatus;
  label: string;
  isNarrow: boolean;
  applications: Application[];
  carriedId: string | null;
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

function Column({ status, label, isNarrow, ...cards }: Props) {
  const { setNodeRef, isOver, active } = useDroppable({ id: status });
  const { applications } = cards;
  const accepts = isOver && active !== null && !applications.some(({ id }) => id === active.id);
  const headingId = `column-${status}`;
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={headingId}
      className={classes.column}
      data-over={accepts}
      data-narrow={isNarrow}
    >
      <Title order={2} id={headingId} className={classes.heading}>
        {label}
        <Text span size="sm" c="dimmed" ml={6} fw={400}>
          {applications.length}
        </Text>
      </Title>
      <BoardCards {...cards} />
    </section>
  );
}

/** A column with its cards; it is drawn anew only where one of them is another. */
export const BoardColumn = memo(Column, (before, after) => {
  const { applications: was, ...others } = before;
  const { applications: is, ...now } = after;
  const isSame = (key: keyof typeof others) => others[key] === now[key];
  return (
    was.length === is.length &&
    was.every((one, at) => one === is[at]) &&
    (Object.keys(others) as (keyof typeof others)[]).every(isSame)
  );
});
