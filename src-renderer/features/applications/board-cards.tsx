import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef, useState } from 'react';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { ApplicationCard } from './application-card.tsx';
import classes from './board.module.css';
import { drawnRows } from './drawn-rows.ts';

interface Props {
  applications: Application[];
  /** The card that is carried or was put down last: it stays in the page wherever the column is scrolled to. */
  carriedId: string | null;
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

/** Of a card with a title of one line, in px; each is measured once it is drawn. */
const CARD_HEIGHT = 91;
/** Between two cards, in px. */
const GAP = 8;

/** The cards of one column, of which only those in sight are drawn, and the one that has the focus. */
export const BoardCards = memo(function BoardCards({ applications, carriedId, onMove, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const rangeExtractor = useCallback(
    (range: Range) =>
      drawnRows(
        range,
        applications.flatMap(({ id }, at) => (id === focusedId || id === carriedId ? [at] : [])),
      ),
    [applications, focusedId, carriedId],
  );
  const cards = useVirtualizer({
    count: applications.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (at) => applications[at]?.id ?? at,
    gap: GAP,
    overscan: 1,
    rangeExtractor,
  });

  return (
    <div ref={scroller} className={classes.cards}>
      <ul className={classes.sizer} style={{ height: cards.getTotalSize() }}>
        {cards.getVirtualItems().map(({ index, key, start }) => {
          const application = applications[index];
          if (application === undefined) return null;
          return (
            <li
              key={key}
              ref={cards.measureElement}
              data-index={index}
              data-carried={application.id === carriedId}
              aria-posinset={index + 1}
              aria-setsize={applications.length}
              className={classes.place}
              style={{ top: start }}
              onFocus={() => setFocusedId(application.id)}
            >
              <ApplicationCard application={application} onMove={onMove} onOpen={onOpen} />
            </li>
          );
        })}
      </ul>
    </div>
  );
});
