import { Group, Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import type { JobRow as JobRowData } from '#shared/contract/jobs.ts';
import classes from './jobs.module.css';

interface Props {
  job: JobRowData;
  id: string;
  active: boolean;
  position: number;
  of: number;
  style: CSSProperties;
  onOpen: () => void;
}

export function JobRow({ job, id, active, position, of, style, onOpen }: Props) {
  const place = [job.company, job.location].filter(Boolean).join(' · ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys and names this row as its active one
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list (aria-activedescendant)
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-posinset={position}
      aria-setsize={of}
      className={classes.row}
      style={style}
      onClick={onOpen}
    >
      <ScoreBadge score={job.score} reasons={job.reasons} />
      <div className={classes.rowText}>
        <Text fw={550} truncate="end">
          {job.title}
        </Text>
        <Text size="xs" c="dimmed" truncate="end">
          {place}
        </Text>
      </div>
      <div className={classes.rowEnd}>
        <Text size="xs" c="dimmed" component="div">
          <RelativeTime at={job.postedAt ?? job.foundAt} />
        </Text>
        <Group gap={4} justify="flex-end">
          {job.applied && <Tag tone="good">Applied</Tag>}
          {job.blocked && <Tag>Ruled out</Tag>}
        </Group>
      </div>
    </div>
  );
}
