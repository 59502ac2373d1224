import { sql } from '../drizzle.ts';

/** The profile that a run belongs to, as a value of an INSERT. */
export const profileOfRun = (runId: string) => sql<string>`(SELECT profile_id FROM runs WHERE id = ${runId})`;
