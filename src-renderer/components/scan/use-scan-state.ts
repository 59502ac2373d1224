import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';

/** How often it looks while something goes on, in ms. */
const LOOK_MS = 500;

/** What can read scanned pages; followed while a language comes, or while `reading`. */
export function useScanState(reading = false) {
  return useQuery({
    ...orpc.scans.state.queryOptions({ input: {} }),
    refetchInterval: ({ state: { data } }) =>
      reading || data?.languages.some(({ state }) => state === 'fetching') ? LOOK_MS : false,
  });
}
