import type { QueryClient } from '@tanstack/react-query';
import { orpc } from './client.ts';

/** Reads again what shows a resume or letter: its lists, and the job that it is for. */
export async function refreshDocuments(queries: QueryClient, kind: 'resume' | 'letter'): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: orpc[kind].key() }),
    queries.invalidateQueries({ queryKey: orpc.jobs.get.key() }),
  ]);
}
