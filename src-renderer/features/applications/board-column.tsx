import { useDroppable } from '@dnd-kit/core';
import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationCard } from './application-card.tsx';
import classes from './board.module.css';

interface Props {
  status: ApplicationStatus;
  label: string;
  applications: Application[];
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

/** So many cards are drawn at first, some more than a column shows: a board of thousands stays quick. */
const PART = 8;
/** So near the end of what is drawn, in px, more is. */
const NEAR = 300;

export function BoardColumn({ status, label, applications, onMove, onOpen }: Props) {
  const { setNodeRef, isOver, active } = useDroppable({ id: status });
  const accepts = active !== null && !applications.some(({ id }) => id === active.id);
  const [shown, setShown] = useState(PART);
  const more = () => setShown((now) => now + PART);
  const headingId = `column-${status}`;
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={headingId}
      className={classes.column}
      data-over={accepts && isOver}
      data-empty={applications.length === 0}
    >
      <Title order={2} id={headingId} className={classes.heading}>
        {label}
        <Text span size="sm" c="dimmed" ml={6} fw={400}>
          {applications.length}
        </Text>
      </Title>
      <ul
        className={classes.cards}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (applications.length > shown && scrollTop + clientHeight > scrollHeight - NEAR) more();
        }}
      >
        {applications.slice(0, shown).map((application) => (
          <li key={application.id}>
            <ApplicationCard application={application} onMove={onMove} onOpen={onOpen} />
          </li>
        ))}
        {applications.length > shown && (
          <li>
            <Button size="xs" variant="subtle" fullWidth onClick={more}>
              Show more ({applications.length - shown})
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
