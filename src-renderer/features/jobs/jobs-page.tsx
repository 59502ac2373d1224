import { Group, Text, Title } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useCallback, useRef, useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { NewerButton } from '#renderer/components/newer-button.tsx';
import { isDialogOpen } from '#renderer/lib/dialog-open.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { useHeldRows } from '#renderer/lib/use-held-rows.ts';
import { useMarkJob } from '#renderer/lib/use-mark-job.ts';
import { useOpenFirst } from '#renderer/lib/use-open-first.ts';
import type { JobRow } from '#shared/contract/jobs.ts';
import { ColumnChoice } from './columns/column-choice.tsx';
import { useColumns } from './columns/use-columns.ts';
import type { JobTab } from './job-detail.tsx';
import { isNarrowed, type JobFilter, NO_FILTER, queryOf } from './job-filter.ts';
import { JobFilters } from './job-filters.tsx';
import { JobList } from './job-list.tsx';
import { JobOpen } from './job-open.tsx';
import classes from './jobs.module.css';
import { NoJobs, NoMatch, NothingOpen } from './no-jobs.tsx';
import { SelectedBar } from './selected-bar.tsx';
import { useJobs } from './use-jobs.ts';
import { useLeftList } from './use-left-list.ts';
import { useSeen } from './use-seen.ts';
import { useSelected } from './use-selected.ts';

const NONE: readonly JobRow[] = [];

/** Every job that was found: the list, and the open one beside it. */
export function JobsPage({ id }: { id: string | null }) {
  const [filter, setFilter] = useState<JobFilter>(NO_FILTER);
  const search = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const [text] = useDebouncedValue(filter.text, 150);
  const [place] = useDebouncedValue(filter.place, 150);
  const asked = queryOf(filter, text, place);
  const query = useJobs(asked);
  const { star, judge, putAway } = useMarkJob();
  const [columns, setColumns] = useColumns();
  // What is shown while the rest is read belongs to another filter.
  const key = query.isPlaceholderData ? null : JSON.stringify(asked);
  const { rows, newer, showNewer, hand } = useHeldRows(query.data?.rows ?? NONE, key);
  const selected = useSelected(rows);
  const opened = rows.findIndex((row) => row.id === id);
  const open = (jobId: string) => navigate('jobs', jobId, id === null ? 'push' : 'replace');
  /** The next job takes the place of one that leaves the list. */
  const goOn = () => {
    const next = rows[opened + 1] ?? rows[opened - 1];
    if (next) open(next.id);
    else navigate('jobs', null, 'replace');
  };
  const onOpened = (does: (row: JobRow) => void) => () => {
    const row = rows[opened];
    if (row && !isDialogOpen()) does(row);
  };
  useHotkeys([
    ['/', () => search.current?.focus()],
    ['s', onOpened((row) => star([row], !row.starred))],
    ['g', onOpened((row) => judge([row], row.verdict === 'good' ? null : 'good'))],
    ['b', onOpened((row) => judge([row], row.verdict === 'bad' ? null : 'bad'))],
    ['x', onOpened((row) => selected.toggle(row.id))],
    [
      'h',
      onOpened((row) => {
        if (row.hidden) return;
        putAway([row]);
        goOn();
      }),
    ],
  ]);
  const changeFilter = (next: JobFilter) => {
    setFilter(next);
    // Another part of the jobs: what was open belongs to the one before.
    if (next.show !== filter.show && id !== null) navigate('jobs', null, 'replace');
  };
  useSeen(rows[opened]);
  useLeftList();
  const [tab, setTab] = useState<JobTab>('fit');
  useOpenFirst('jobs', id, query.isPlaceholderData ? undefined : rows[0]?.id);
  const { fetchNextPage, isFetchingNextPage } = query;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const isEmpty = query.data?.total === 0 && key !== null;
  if (isEmpty && text === '' && !isNarrowed(filter)) return <NoJobs />;

  return (
    <div className={classes.container}>
      <div className={classes.page} data-open={id !== null}>
        <h1 className={classes.title}>Jobs</h1>
        <div className={classes.side}>
          <Title order={1} px="md" pt="md">
            Jobs
          </Title>
          <JobFilters filter={filter} searchRef={search} onChange={changeFilter} />
          <Loaded query={query} failed="Your jobs could not be read">
            {({ total }) =>
              rows.length === 0 ? (
                <NoMatch show={filter.show} onClear={() => setFilter(NO_FILTER)} />
              ) : (
                <div className={classes.hand} {...hand}>
                  {selected.rows.length > 0 ? (
                    <SelectedBar jobs={selected.rows} onDone={selected.clear} />
                  ) : (
                    <Group px="md" pb={6} gap="xs" h={34} justify="space-between" wrap="nowrap">
                      <Group gap="xs" role="status">
                        <Text size="xs" c="dimmed">
                          {total === 1 ? '1 job' : `${total.toLocaleString('en')} jobs`}
                        </Text>
                        <NewerButton newer={newer} onShow={showNewer} />
                      </Group>
                      <ColumnChoice columns={columns} onChange={setColumns} />
                    </Group>
                  )}
                  <JobList
                    jobs={rows}
                    columns={columns}
                    openId={id}
                    onOpen={open}
                    onRead={() => detail.current?.focus()}
                    chosen={selected.ids}
                    onChoose={(jobId, reach) => (reach ? selected.reach(jobId) : selected.toggle(jobId))}
                    total={total}
                    onMore={more}
                  />
                </div>
              )
            }
          </Loaded>
        </div>
        <section ref={detail} className={classes.detail} tabIndex={-1} aria-label="The open job">
          {id === null ? (
            <NothingOpen />
          ) : (
            <JobOpen jobId={id} tab={tab} onTab={setTab} onBack={() => navigate('jobs')} onPutAway={goOn} />
          )}
        </section>
      </div>
    </div>
  );
}
