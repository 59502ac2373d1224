import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';

/** All applications, newest first, kept current while a search goes on. */
export function useApplications() {
  useRefresh(orpc.tracker.key());
  return useQuery(orpc.tracker.list.queryOptions({ input: {} }));
}
