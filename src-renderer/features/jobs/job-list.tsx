import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
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
  /** Asked for with `/`. */
  onSearch: () => void;
}

/** The jobs as one list box: arrow keys or j and k move, Home and End jump, `/` searches. */
export function JobList({ jobs, openId, onOpen, onSearch }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextPosition(event.key, position, jobs.length);
    const job = next === null ? undefined : jobs[next];
    if (event.key !== '/' && !job) return;
    event.preventDefault();
    if (job) onOpen(job.id);
    else onSearch();
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
