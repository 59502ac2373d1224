import { useHotkeys } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useFirstFocus } from '#renderer/lib/use-first-focus.ts';
import type { JobRow as JobRowData } from '#shared/contract/jobs.ts';
import { type Column, lastLine } from './columns/columns.ts';
import { JobRow } from './job-row.tsx';
import classes from './jobs.module.css';
import { nextPosition } from './next-position.ts';

const ROW_HEIGHT = 60;
const ROW_HEIGHT_OF_THREE_LINES = 76;
/** With fewer rows than this below, more are read. */
const SPARE = 30;
const idOf = (job: JobRowData | undefined) => (job ? `job-${job.id}` : undefined);

const heightOf = (job: JobRowData | undefined, columns: readonly Column[]) =>
  job !== undefined && lastLine(job, columns) !== '' ? ROW_HEIGHT_OF_THREE_LINES : ROW_HEIGHT;

interface Props {
  jobs: readonly JobRowData[];
  /** What each row shows. */
  columns: readonly Column[];
  openId: string | null;
  onOpen: (jobId: string) => void;
  /** Asked for with Enter: goes on to the open job. */
  onRead: () => void;
  /** The ids of those that were chosen. */
  chosen: ReadonlySet<string>;
  /** Chooses one more, or with `reach` all up to it. */
  onChoose: (jobId: string, reach: boolean) => void;
  /** How many there are in all, of which `jobs` are the first. */
  total: number;
  /** Asked for when the list comes near its end. */
  onMore: () => void;
}

/** The jobs as one list box: arrow keys move, Home and End jump, Enter goes to the job, Space chooses it among several; j and k move from anywhere on the page. */
export function JobList({ jobs, columns, openId, onOpen, onRead, chosen, onChoose, total, onMore }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  useFirstFocus(scroller);
  const position = jobs.findIndex((job) => job.id === openId);
  const rows = useVirtualizer({
    count: jobs.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(jobs[index], columns),
    getItemKey: (index) => jobs[index]?.id ?? index,
    overscan: 6,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: with other columns the rows have other heights
  useEffect(() => rows.measure(), [columns, rows]);
  useEffect(() => {
    if (position >= 0) rows.scrollToIndex(position, { align: 'auto' });
  }, [position, rows]);

  const lastShown = rows.getVirtualItems().at(-1)?.index ?? 0;
  const isShort = jobs.length < total && lastShown > jobs.length - SPARE;
  useEffect(() => {
    if (isShort) onMore();
  }, [isShort, onMore]);

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
  const clicked = (event: MouseEvent, jobId: string) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) onChoose(jobId, event.shiftKey);
    else onOpen(jobId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const open = jobs[position];
    if (event.key === 'Enter' && open !== undefined) onRead();
    else if (event.key === ' ' && open !== undefined) onChoose(open.id, event.shiftKey);
    else if (!move(event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Jobs"
      aria-multiselectable
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
              columns={columns}
              id={idOf(job) ?? ''}
              active={item.index === position}
              chosen={chosen.has(job.id)}
              position={item.index + 1}
              of={total}
              style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              onClick={(event) => clicked(event, job.id)}
            />
          );
        })}
      </div>
    </div>
  );
}
