import { useState } from 'react';
import { STATUSES } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import classes from './board.module.css';
import { BoardColumn } from './board-column.tsx';

interface Props {
  applications: Application[];
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

/** A column a status. Cards are dragged, or moved with the menu on each card. */
export function Board({ applications, onMove, onOpen }: Props) {
  const [dragged, setDragged] = useState<Application | null>(null);
  return (
    <div className={classes.board}>
      {STATUSES.map(({ status, label }) => (
        <BoardColumn
          key={status}
          status={status}
          label={label}
          applications={applications.filter((application) => application.status === status)}
          dragged={dragged}
          onDrag={setDragged}
          onMove={onMove}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
