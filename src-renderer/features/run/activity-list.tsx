import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import classes from './activity-list.module.css';
import type { Happening } from './use-activity.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** The events' words, oldest first; stays at the end while the end is in sight. */
export function ActivityList({ events }: { events: Happening[] }) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const lastTop = useRef(0);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => box.current,
    estimateSize: () => 24,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is stable
  useEffect(() => {
    if (atEnd.current) rows.scrollToIndex(events.length - 1);
  }, [events.length]);
  const remember = () => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = box.current ?? {};
    // More may have come since it was scrolled to the end; only the reader scrolls up.
    if (scrollHeight - scrollTop - clientHeight < 40) atEnd.current = true;
    else if (scrollTop < lastTop.current) atEnd.current = false;
    lastTop.current = scrollTop;
  };
  return (
    <div
      ref={box}
      className={classes.box}
      onScroll={remember}
      role="log"
      aria-label="What happened"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const event = events[row.index];
          if (event === undefined) return null;
          return (
            <div key={event.id} className={classes.row} style={{ transform: `translateY(${row.start}px)` }}>
              <time dateTime={event.timestamp}>{clock.format(new Date(event.timestamp))}</time>
              <span title={event.message}>{event.message}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
