import type { ArchiveInfo, ArchiveProgress } from '#shared/domain/archive-info.ts';

/** Everything as one archive, out and in. Each throws `ValidationError`; what was there stays as it was then. */
export interface ArchiveDoor {
  write(target: string, signal: AbortSignal): Promise<ArchiveInfo>;
  /** What an archive says that it holds. */
  look(path: string): Promise<ArchiveInfo>;
  /** Checks and unpacks it; the next start takes it over. */
  stage(path: string, signal: AbortSignal): Promise<ArchiveInfo>;
  progress(): ArchiveProgress;
}
