import { z } from 'zod';

/** What the user may choose to have on all machines. */
export const SyncGroup = z.enum(['profile', 'jobs', 'documents', 'applications', 'answers']);
export type SyncGroup = z.infer<typeof SyncGroup>;
