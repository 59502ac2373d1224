import type { Clock } from '#agents/ports.ts';
import { createTally, type Tally } from '#main/archive/tally.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { archiveFiles } from '#main/documents/export/archive-files.ts';
import type { ArchiveDoor } from '#main/services/archive-door.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { ArchiveProgress } from '#shared/domain/archive-info.ts';
import { ValidationError } from '#shared/errors/index.ts';

export interface ArchiveDeps {
  dataDir: string;
  version: string;
  db: Pick<Db, 'file'>;
  repos: Pick<Repositories, 'profiles' | 'answers' | 'preferences' | 'stories'>;
  settings: Pick<SettingsStore, 'portable'>;
  workers: Workers;
  clock: Clock;
}

/** Everything as one archive, out and in. The work is done by a worker; one at a time. */
export function createArchive(deps: ArchiveDeps): ArchiveDoor {
  const { dataDir, db, repos, settings, workers, clock } = deps;
  let now: { work: 'export' | 'import'; tally: Tally } | null = null;

  const alone = async <T>(
    work: 'export' | 'import',
    signal: AbortSignal,
    run: (tally: SharedArrayBuffer) => Promise<T>,
  ): Promise<T> => {
    signal.throwIfAborted();
    if (now !== null)
      throw new ValidationError(`An ${now.work} is at work already. Wait for its end, or stop it.`);
    const tally = createTally();
    now = { work, tally };
    signal.addEventListener('abort', tally.stop, { once: true });
    try {
      return await run(tally.buffer);
    } finally {
      signal.removeEventListener('abort', tally.stop);
      now = null;
    }
  };

  return {
    write: (target, signal) =>
      alone('export', signal, (tally) =>
        workers.run('writeArchive', {
          ...{ dataDir, target, tally, file: db.file, program: deps.version, at: clock.now() },
          settings: `${JSON.stringify(settings.portable(), null, 2)}\n`,
          readable: archiveFiles(
            repos.profiles.list().map((profile) => ({
              profile,
              answers: repos.answers.list(profile.id),
              preferences: repos.preferences.get(profile.id),
              stories: repos.stories.list(profile.id),
              documents: [],
            })),
          ),
        }),
      ),
    look: (path) => workers.run('lookAtArchive', path),
    stage: (path, signal) =>
      alone('import', signal, (tally) => workers.run('stageImport', { archive: path, dataDir, tally })),
    progress(): ArchiveProgress {
      return now === null ? { work: 'none', done: 0, total: 0 } : { work: now.work, ...now.tally.progress() };
    },
  };
}
