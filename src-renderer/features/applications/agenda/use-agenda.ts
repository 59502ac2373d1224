import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import { localDay } from '#shared/dates/local-day.ts';

/** What is to be done, the earliest first. */
export function useAgenda() {
  return useQuery(orpc.tracker.agenda.queryOptions({ input: {} }));
}

/** How many things are due today or before. */
export function useDueCount(): number {
  const today = localDay(new Date(useNow()));
  return (useAgenda().data ?? []).filter(({ day }) => day <= today).length;
}
