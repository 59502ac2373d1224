import { Group } from '@mantine/core';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import type { JobRow } from '#shared/contract/jobs.ts';

const MOST = 2;

/** What to know of a job at a glance, the most telling first. */
export function RowTags({ job }: { job: JobRow }) {
  const tags = [
    job.practice && <PracticeTag key="practice" />,
    job.applied && (
      <Tag key="applied" tone="good">
        Applied
      </Tag>
    ),
    job.closed && (
      <Tag key="closed" tone="poor">
        Closed
      </Tag>
    ),
    job.blocked && <Tag key="blocked">Ruled out</Tag>,
    job.appliedThere && !job.applied && <Tag key="there">Applied here before</Tag>,
    job.reposted && <Tag key="again">Posted again</Tag>,
    job.provisional && <Tag key="provisional">Provisional</Tag>,
    job.isNew && (
      <Tag key="new" tone="good">
        New
      </Tag>
    ),
    job.score === null && <Tag key="unread">Not read yet</Tag>,
  ].filter((tag) => tag !== false);
  return (
    <Group gap={4} justify="flex-end">
      {tags.slice(0, MOST)}
    </Group>
  );
}
