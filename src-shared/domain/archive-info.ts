import { z } from 'zod';

/** What an archive of everything holds, as the user is told before they take it over. */
export const ArchiveInfo = z.object({
  name: z.string(),
  /** ISO 8601 UTC. */
  madeAt: z.string(),
  /** The version of JobAI that wrote it. */
  program: z.string(),
  /** Of the archive. */
  bytes: z.number().int(),
  /** By kind, in words: `{ jobs: 12 }`. */
  counts: z.record(z.string(), z.number().int()),
  /** Documents and pictures whose bytes are in it. */
  files: z.number().int(),
  /** Names of files that were no longer on the disk when it was written. */
  missing: z.array(z.string()),
});
export type ArchiveInfo = z.infer<typeof ArchiveInfo>;

/** How far an export or import is, in bytes. */
export const ArchiveProgress = z.object({
  work: z.enum(['none', 'export', 'import']),
  done: z.number(),
  /** 0 while it is not known yet. */
  total: z.number(),
});
export type ArchiveProgress = z.infer<typeof ArchiveProgress>;
