import { z } from 'zod';
import type { ArchiveInfo } from '#shared/domain/archive-info.ts';

/** Rises when an older program could no longer read what is written. See docs/decisions/0025. */
export const ARCHIVE_VERSION = 1;
/** All parts together, unpacked. */
export const MOST_BYTES = 2_000_000_000;
export const MOST_PARTS = 60_000;

/** The paths of what is not a document. */
export const PARTS = {
  manifest: 'manifest.json',
  database: 'data/jobai.sqlite',
  record: 'data/sent-jobs.jsonl',
  settings: 'data/settings.json',
} as const;

const ArchivePart = z.object({
  path: z.string(),
  bytes: z.number().int().nonnegative(),
  /** Hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The stored file whose bytes these are. */
  fileId: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
});
export type ArchivePart = z.infer<typeof ArchivePart>;

/** The last entry of an archive: what it is, and what each other entry must be. */
export const ArchiveManifest = z.object({
  format: z.literal('jobai-archive'),
  version: z.number().int(),
  madeAt: z.iso.datetime(),
  program: z.string(),
  /** The last step of the schema that the database has. */
  schema: z.number().int(),
  counts: z.record(z.string(), z.number().int()),
  missing: z.array(z.string()),
  parts: z.array(ArchivePart).max(MOST_PARTS),
});
export type ArchiveManifest = z.infer<typeof ArchiveManifest>;

/** What the user is told of an archive. */
export function infoOf(manifest: ArchiveManifest, name: string, bytes: number): ArchiveInfo {
  const { madeAt, program, counts, missing, parts } = manifest;
  const files = parts.filter(({ fileId }) => fileId !== undefined).length;
  return { name, madeAt, program, bytes, counts, files, missing };
}
