import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { orpc } from '#renderer/lib/client.ts';

/** How often it is asked whether something came from another machine, while the window is looked at. */
const LOOK_MS = 3_000;

/** Reads anew what is shown when something came from another machine. */
export function SyncWatch() {
  const queries = useQueryClient();
  const settings = useQuery(orpc.system.settings.queryOptions({ input: {} })).data;
  const isSet = settings !== undefined && settings.sync.url !== '' && settings.sync.key !== '';
  const { data } = useQuery(
    orpc.system.sync.queryOptions({ input: {}, enabled: isSet, refetchInterval: LOOK_MS }),
  );
  const changes = data?.changes ?? 0;
  const seen = useRef(0);
  useEffect(() => {
    if (changes > seen.current) void queries.invalidateQueries();
    seen.current = changes;
  }, [changes, queries]);
  return null;
}
