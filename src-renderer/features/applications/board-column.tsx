import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationCard } from './application-card.tsx';
import classes from './board.module.css';

interface Props {
  status: ApplicationStatus;
  label: string;
  applications: Application[];
  dragged: Application | null;
  onDrag: (application: Application | null) => void;
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

export function BoardColumn({ status, label, applications, dragged, onDrag, onMove, onOpen }: Props) {
  const [over, setOver] = useState(false);
  const accepts = dragged !== null && dragged.status !== status;
  const headingId = `column-${status}`;
  return (
    <section
      aria-labelledby={headingId}
      className={classes.column}
      data-over={accepts && over}
      onDragOver={(event) => {
        if (!accepts) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged && accepts) onMove(dragged, status);
        onDrag(null);
      }}
    >
      <Title order={2} id={headingId} className={classes.heading}>
        {label}
        <Text span size="sm" c="dimmed" ml={6} fw={400}>
          {applications.length}
        </Text>
      </Title>
      <ul className={classes.cards}>
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicationCard
              application={application}
              onDrag={onDrag}
              onMove={(to) => onMove(application, to)}
              onOpen={() => onOpen(application.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
