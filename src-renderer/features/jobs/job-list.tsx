import { useHotkeys } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useFirstFocus } from '#renderer/lib/use-first-focus.ts';
import type { JobRow as JobRowData } from '#shared/contract/jobs.ts';
import { JobRow } from './job-row.tsx';
import classes from './jobs.module.css';
import { nextPosition } from './next-position.ts';

const ROW_HEIGHT = 60;
const idOf = (job: JobRowData | undefined) => (job ? `job-${job.id}` : undefined);

interface Props {
  jobs: JobRowData[];
  openId: string | null;
  onOpen: (jobId: string) => void;
  /** Asked for with Enter: goes on to the open job. */
  onRead: () => void;
}

/** The jobs as one list box: arrow keys move, Home and End jump, Enter goes to the job; j and k move from anywhere on the page. */
export function JobList({ jobs, openId, onOpen, onRead }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  useFirstFocus(scroller);
  const position = jobs.findIndex((job) => job.id === openId);
  const rows = useVirtualizer({
    count: jobs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => jobs[index]?.id ?? index,
    overscan: 6,
  });

  useEffect(() => {
    if (position >= 0) rows.scrollToIndex(position, { align: 'auto' });
  }, [position, rows]);

  const move = (key: string): boolean => {
    const next = nextPosition(key, position, jobs.length);
    const job = next === null ? undefined : jobs[next];
    if (job) onOpen(job.id);
    return job !== undefined;
  };
  useHotkeys([
    ['j', () => move('ArrowDown')],
    ['k', () => move('ArrowUp')],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && position >= 0) onRead();
    else if (!move(event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Jobs"
      aria-activedescendant={idOf(jobs[position])}
      tabIndex={0}
      className={classes.list}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((item) => {
          const job = jobs[item.index];
          if (!job) return null;
          return (
            <JobRow
              key={item.key}
              job={job}
              id={idOf(job) ?? ''}
              active={item.index === position}
              position={item.index + 1}
              of={jobs.length}
              style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              onOpen={() => onOpen(job.id)}
            />
          );
        })}
      </div>
    </div>
  );
}
