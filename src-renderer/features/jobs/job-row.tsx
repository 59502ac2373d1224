import { Group, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import type { JobRow as JobRowData } from '#shared/contract/jobs.ts';
import { REMOTE_WORDS, salaryText } from './job-facts.ts';
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
  const place = [job.location, job.remote && REMOTE_WORDS[job.remote]].filter(Boolean).join(' · ');
  const pay = salaryText(job.salary);
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
          {job.starred && <IconStarFilled className={classes.star} size={13} aria-label="Starred" />}
          {job.title}
        </Text>
        <Text size="xs" truncate="end">
          {job.company}
          {place && <span className={classes.dimmed}> · {place}</span>}
        </Text>
        {pay && (
          <Text size="xs" c="dimmed" truncate="end">
            {pay}
          </Text>
        )}
      </div>
      <div className={classes.rowEnd}>
        <Text size="xs" c="dimmed" component="div">
          <RelativeTime at={job.postedAt ?? job.foundAt} />
        </Text>
        <Group gap={4} justify="flex-end">
          {job.practice && <PracticeTag />}
          {job.applied && <Tag tone="good">Applied</Tag>}
          {job.blocked && <Tag>Ruled out</Tag>}
        </Group>
      </div>
    </div>
  );
}
