import { Text } from '@mantine/core';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import { sentence } from '#renderer/lib/sentence.ts';
import type { LaneView } from '#shared/domain/run.ts';
import classes from './reading-list.module.css';

/** The postings while they are read, a line each in the order in which they were found, so that none moves. */
export function ReadingList({ lanes }: { lanes: readonly LaneView[] }) {
  const read = lanes.filter(({ score }) => score !== null).length;
  return (
    <section aria-label="Reading the postings">
      {lanes.length > 1 && (
        <Text size="sm" c="dimmed" mb="xs">
          {read} of {lanes.length} read. The best fit comes first once all are.
        </Text>
      )}
      <ul className={classes.list} aria-label="Jobs in this search">
        {lanes.map((lane) => (
          <li key={lane.jobId} className={classes.row}>
            <ScoreBadge score={lane.score} />
            <span className={classes.name}>
              <Text span size="sm" fw={550}>
                {lane.title}
              </Text>
              <Text span size="sm" c="dimmed" ml={8}>
                {lane.company}
              </Text>
            </span>
            <Text span size="xs" c="dimmed" truncate maw={220}>
              {lane.score === null ? sentence(lane.message) : 'Read'}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
