import { useQuery } from '@tanstack/react-query';
import type { SerialisedError } from '#shared/errors/index.ts';

export type Startup = { state: 'ready' } | { state: 'failed'; error: SerialisedError };

async function readStartup(): Promise<Startup> {
  const answer = await fetch('/startup', { cache: 'no-store' });
  return (await answer.json()) as Startup;
}

/** How the start went; the answer comes once it is settled. */
export function useStartup() {
  return useQuery({ queryKey: ['startup'], queryFn: readStartup, staleTime: Number.POSITIVE_INFINITY });
}
