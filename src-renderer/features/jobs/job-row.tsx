import { Text } from '@mantine/core';
import { IconStarFilled, IconThumbDownFilled, IconThumbUpFilled } from '@tabler/icons-react';
import type { CSSProperties, MouseEvent } from 'react';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import type { JobRow as JobRowData } from '#shared/contract/jobs.ts';
import { REMOTE_WORDS } from '#shared/domain/remote-words.ts';
import { type Column, lastLine } from './columns/columns.ts';
import classes from './jobs.module.css';
import { RowTags } from './row-tags.tsx';
import { WarningMark } from './warnings/warning-mark.tsx';

interface Props {
  job: JobRowData;
  columns: readonly Column[];
  id: string;
  active: boolean;
  /** One of several that were chosen. */
  chosen: boolean;
  position: number;
  of: number;
  style: CSSProperties;
  onClick: (event: MouseEvent) => void;
}

export function JobRow({ job, columns, id, active, chosen, position, of, style, onClick }: Props) {
  const place = [job.location, job.remote && REMOTE_WORDS[job.remote]].filter(Boolean).join(' · ');
  const below = lastLine(job, columns);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys and names this row as its active one
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list (aria-activedescendant)
    <div
      id={id}
      role="option"
      aria-selected={active || chosen}
      aria-posinset={position}
      aria-setsize={of}
      className={classes.row}
      data-chosen={chosen || undefined}
      style={style}
      onClick={onClick}
    >
      <ScoreBadge score={job.score} reasons={job.reasons} provisional={job.provisional} />
      <div className={classes.rowText}>
        <Text fw={job.isNew ? 650 : 550} truncate="end">
          {job.starred && <IconStarFilled className={classes.star} size={13} aria-label="Starred" />}
          {job.verdict === 'good' && (
            <IconThumbUpFilled className={classes.good} size={13} aria-label="Good match" />
          )}
          {job.verdict === 'bad' && (
            <IconThumbDownFilled className={classes.bad} size={13} aria-label="Bad match" />
          )}
          <WarningMark kinds={job.warnings} />
          {job.title}
        </Text>
        <Text size="xs" truncate="end">
          {job.company}
          {place && columns.includes('place') && <span className={classes.dimmed}> · {place}</span>}
        </Text>
        {below && (
          <Text size="xs" c="dimmed" truncate="end">
            {below}
          </Text>
        )}
      </div>
      <div className={classes.rowEnd}>
        {columns.includes('age') && (
          <Text size="xs" c="dimmed" component="div">
            <RelativeTime at={job.postedAt ?? job.foundAt} />
          </Text>
        )}
        {columns.includes('marks') && <RowTags job={job} />}
      </div>
    </div>
  );
}
