import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { isGoingOn } from './is-going-on.ts';
import { LiveRun } from './live-run.tsx';
import { NewSearch } from './new-search.tsx';
import classes from './run-page.module.css';
import { useRunStore } from './run-store.ts';

/** Start a search and watch it. `aside` stands at the right: what waits for the user, and the browser. */
export function RunPage({ aside }: { aside: ReactNode }) {
  const runs = useQuery(orpc.pipeline.list.queryOptions({ input: {} }));
  const { shownId, isNew, show } = useRunStore();
  const goingOn = runs.data?.find(isGoingOn)?.id ?? null;
  useEffect(() => {
    // It stays on the page when it ends.
    if (!isNew && shownId === null && goingOn !== null) show(goingOn);
  }, [isNew, shownId, goingOn, show]);
  return (
    <Box className={classes.page}>
      <Box className={classes.main}>
        <ElsewhereNote />
        <Loaded query={runs} failed="Your searches could not be read">
          {(list) => {
            const id = isNew ? null : (shownId ?? goingOn);
            return id === null ? <NewSearch runs={list} /> : <LiveRun key={id} runId={id} />;
          }}
        </Loaded>
      </Box>
      <Box component="aside" className={classes.aside} aria-label="For you">
        {aside}
      </Box>
    </Box>
  );
}
