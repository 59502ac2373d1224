import type { Clock } from '#agents/ports.ts';
import { appliedInWords } from '#main/archive/applied-in-words.ts';
import { applyStagedImport } from '#main/archive/apply-import.ts';
import type { Db } from '#main/db/db.ts';
import { type FolderLock, type LockKind, lockFolder } from '#main/db/folder-lock.ts';
import { forgetIfAsked } from '#main/db/forget-everything.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { openForReading } from '#main/db/open-for-reading.ts';
import { makePrivate } from '#main/db/private-folder.ts';
import { createRepositories, type Repositories } from '#main/db/repositories.ts';
import { createLogging, type Logging } from '#main/logging/create-logging.ts';
import { personalPatterns } from '#main/logging/personal-patterns.ts';
import { refreshFacts } from '#main/services/profile/refresh-facts.ts';
import { bringBackSent } from '#main/services/tracker/bring-back-sent.ts';
import { createSettings, type SettingsStore } from '#main/settings/create-settings.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { keptIn } from './kept-in.ts';

export interface Storage {
  settings: SettingsStore;
  logging: Logging;
  db: Db;
  repos: Repositories;
  backupsDir: string;
  /** What was to be forgotten and could not be removed. */
  notForgotten: string[];
  /** What became of an archive that waited to be taken over; null where none did. */
  imported: { done: boolean; said: string } | null;
  /** Gives the data folder free; the last thing at the end. */
  lock: FolderLock;
}

export interface StorageOptions {
  dataDir: string;
  overrides: SettingsPatch;
  kind: LockKind;
  /** Goes on without the right to write where another process works with the folder. */
  mayOnlyRead: boolean;
  clock: Clock;
}

/** What is kept in the data folder, taken for this process alone. Throws `DatabaseError` where it can't be used. */
export function composeStorage(options: StorageOptions): Storage {
  const { dataDir, overrides, clock } = options;
  const { file, backupsDir, logsDir } = keptIn(dataDir);
  makePrivate(dataDir);
  const lock = takeLock(options);
  try {
    const notForgotten = lock === READING ? [] : forgetIfAsked(dataDir);
    const settings = createSettings({ dir: dataDir, env: process.env, clock, overrides });
    const logging = createLogging({ dir: logsDir, level: settings.get().logLevel, clock });
    settings.onChange(({ logLevel }) => logging.setLevel(logLevel));
    const db =
      lock === READING
        ? openForReading(file, clock)
        : openDatabase({ file, backupsDir, log: logging.log, clock }).db;
    const applied =
      lock === READING
        ? null
        : applyStagedImport({ dataDir, db, backupsDir, at: clock.now(), settings: settings.fill });
    if (applied?.problem) logging.log.error('an archive could not be taken over', { error: applied.problem });
    const repos = createRepositories(db, clock);
    if (lock !== READING) bringBackSent({ db, repos, log: logging.log, clock });
    if (applied?.merged?.hadProfiles) renewFacts(db, repos);
    logging.registerPersonal(repos.profiles.all().flatMap(personalPatterns));
    const imported =
      applied === null ? null : { done: applied.merged !== null, said: appliedInWords(applied) };
    return { settings, logging, db, repos, backupsDir, notForgotten, imported, lock };
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}

/** Facts are made of a profile's rows, which may be of two machines now. */
function renewFacts(db: Db, repos: Repositories): void {
  db.transaction(() => {
    for (const profile of repos.profiles.list()) refreshFacts(repos, profile);
  });
}

/** Stands for no lock: another process has it. */
const READING: FolderLock = { release: () => undefined };

function takeLock({ dataDir, kind, mayOnlyRead, clock }: StorageOptions): FolderLock {
  try {
    return lockFolder(dataDir, kind, clock.now());
  } catch (thrown) {
    const inUse = thrown instanceof DatabaseError && thrown.details?.['reason'] === 'in-use';
    if (inUse && mayOnlyRead) return READING;
    throw thrown;
  }
}
