import type { Clock } from '#agents/ports.ts';
import type { Db } from '#main/db/db.ts';
import { type FolderLock, type LockKind, lockFolder } from '#main/db/folder-lock.ts';
import { forgetIfAsked } from '#main/db/forget-everything.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { openForReading } from '#main/db/open-for-reading.ts';
import { makePrivate } from '#main/db/private-folder.ts';
import { createRepositories, type Repositories } from '#main/db/repositories.ts';
import { createLogging, type Logging } from '#main/logging/create-logging.ts';
import { personalPatterns } from '#main/logging/personal-patterns.ts';
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
    const repos = createRepositories(db, clock);
    logging.registerPersonal(repos.profiles.all().flatMap(personalPatterns));
    return { settings, logging, db, repos, backupsDir, notForgotten, lock };
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
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
