import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { STATUSES } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import classes from './board.module.css';
import { announcements, INSTRUCTIONS } from './board-announcements.ts';
import { BoardColumn } from './board-column.tsx';
import { columnUnder } from './column-under.ts';
import { nextColumn } from './next-column.ts';

interface Props {
  /** Those that are shown. */
  applications: Application[];
  /** Those that there are: a column is narrow where it has none of them, not where the filter leaves none. */
  all: readonly Application[];
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

const NONE: Application[] = [];

/** A column a status. Cards are dragged, carried with the keys, or moved with the menu on each card. */
export const Board = memo(function Board({ applications, all, onMove, onOpen }: Props) {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [carriedId, setCarriedId] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 6 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: nextColumn,
      scrollBehavior: 'auto',
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );
  const columns = useMemo(() => Map.groupBy(applications, ({ status }) => status), [applications]);
  const used = useMemo(() => new Set(all.map(({ status }) => status)), [all]);
  const spoken = useMemo(() => announcements(applications), [applications]);
  const dragged = applications.find(({ id }) => id === draggedId);
  const carried = applications.find(({ id }) => id === carriedId);
  const board = useRef<HTMLDivElement>(null);
  const carriedByKeys = useRef(false);
  const carriedTo = carried?.status;
  // The focus goes with a card that the keys carried: in its new column it is drawn anew.
  useEffect(() => {
    if (!carriedByKeys.current || carriedTo === undefined) return;
    carriedByKeys.current = false;
    board.current?.querySelector<HTMLElement>('[data-carried="true"] button')?.focus();
  }, [carriedTo]);
  const end = ({ active, over, activatorEvent }: DragEndEvent) => {
    setDraggedId(null);
    carriedByKeys.current = activatorEvent instanceof KeyboardEvent;
    const application = applications.find(({ id }) => id === active.id);
    if (application && over && over.id !== application.status)
      onMove(application, over.id as ApplicationStatus);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnder}
      accessibility={{
        announcements: spoken,
        screenReaderInstructions: { draggable: INSTRUCTIONS },
      }}
      onDragStart={({ active }: DragStartEvent) => {
        setDraggedId(String(active.id));
        setCarriedId(String(active.id));
        carriedByKeys.current = false;
      }}
      onDragCancel={() => setDraggedId(null)}
      onDragEnd={end}
    >
      <div ref={board} className={classes.board}>
        {STATUSES.map(({ status, label }) => (
          <BoardColumn
            key={status}
            status={status}
            label={label}
            isNarrow={!used.has(status)}
            applications={columns.get(status) ?? NONE}
            carriedId={carried?.status === status ? carriedId : null}
            onMove={onMove}
            onOpen={onOpen}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className={classes.card} data-dragged>
            <strong>{dragged.title}</strong>
            <div>{dragged.company}</div>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
});
