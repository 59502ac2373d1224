import { Button, Kbd, Text, Title } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconBriefcase, IconFilterOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { useOpenFirst } from '#renderer/lib/use-open-first.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import type { JobTab } from './job-detail.tsx';
import { arrangeJobs, type JobFilter, NO_FILTER } from './job-filter.ts';
import { JobFilters } from './job-filters.tsx';
import { JobList } from './job-list.tsx';
import { JobOpen } from './job-open.tsx';
import classes from './jobs.module.css';
import { useJobs } from './use-jobs.ts';

/** Every job that was found: the list, and the open one beside it. */
export function JobsPage({ id }: { id: string | null }) {
  const [filter, setFilter] = useState<JobFilter>(NO_FILTER);
  const search = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const [text] = useDebouncedValue(filter.text, 150);
  const query = useJobs({ text, minScore: filter.minScore });
  useRefresh(orpc.jobs.key());
  useHotkeys([['/', () => search.current?.focus()]]);
  const open = (jobId: string) => navigate('jobs', jobId, id === null ? 'push' : 'replace');
  const [tab, setTab] = useState<JobTab>('fit');
  const first = query.data === undefined ? undefined : arrangeJobs(query.data.rows, filter)[0]?.id;
  useOpenFirst('jobs', id, first);
  if (query.data?.total === 0 && text === '' && filter.minScore === 0) return <NoJobs />;

  return (
    <div className={classes.container}>
      <div className={classes.page} data-open={id !== null}>
        <div className={classes.side}>
          <Title order={1} px="md" pt="md">
            Jobs
          </Title>
          <JobFilters
            filter={filter}
            searchRef={search}
            onChange={(change) => setFilter({ ...filter, ...change })}
          />
          <Loaded query={query} failed="Your jobs could not be read">
            {({ rows, total }) => {
              const jobs = arrangeJobs(rows, filter);
              if (jobs.length === 0) return <NoMatch onClear={() => setFilter(NO_FILTER)} />;
              return (
                <>
                  <Text size="xs" c="dimmed" px="md" pb={6} role="status">
                    {countText(jobs.length, rows.length, total)}
                  </Text>
                  <JobList jobs={jobs} openId={id} onOpen={open} onRead={() => detail.current?.focus()} />
                </>
              );
            }}
          </Loaded>
        </div>
        <section ref={detail} className={classes.detail} tabIndex={-1} aria-label="The open job">
          {id === null ? (
            <NothingOpen />
          ) : (
            <JobOpen jobId={id} tab={tab} onTab={setTab} onBack={() => navigate('jobs')} />
          )}
        </section>
      </div>
    </div>
  );
}

function countText(shown: number, read: number, total: number): string {
  const count = shown === 1 ? '1 job' : `${shown.toLocaleString('en')} jobs`;
  return total > read ? `${count} of the best ${read.toLocaleString('en')}; search to see the rest` : count;
}

function NoJobs() {
  const action = <Button onClick={() => navigate('run')}>Start a search</Button>;
  return (
    <PageFrame title="Jobs">
      <EmptyState icon={IconBriefcase} title="No jobs yet" action={action}>
        Every job that a search finds stands here, with how well it fits you and why.
      </EmptyState>
    </PageFrame>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const action = (
    <Button variant="default" onClick={onClear}>
      Show all jobs
    </Button>
  );
  return (
    <EmptyState icon={IconFilterOff} title="No job matches" action={action}>
      Your jobs are all kept. Fewer words or a lower score show more of them.
    </EmptyState>
  );
}

function NothingOpen() {
  return (
    <EmptyState icon={IconBriefcase} title="Open a job">
      Choose one at the left to see how well it fits, the posting, and what was made for it. Keys:{' '}
      <Kbd>j</Kbd> the next, <Kbd>k</Kbd> the one before, <Kbd>/</Kbd> search.
    </EmptyState>
  );
}
