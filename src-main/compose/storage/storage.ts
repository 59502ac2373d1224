import { join } from 'node:path';
import type { Clock } from '#agents/ports.ts';
import { type OpenedDatabase, openDatabase } from '#main/db/open-database.ts';
import { createRepositories, type Repositories } from '#main/db/repositories.ts';
import { createLogging, type Logging } from '#main/logging/create-logging.ts';
import { personalPatterns } from '#main/logging/personal-patterns.ts';
import { createSettings, type SettingsStore } from '#main/settings/create-settings.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';

export interface Storage {
  settings: SettingsStore;
  logging: Logging;
  db: OpenedDatabase['db'];
  /** What was lost and set right at the start; null as a rule. */
  recovery: OpenedDatabase['recovery'];
  repos: Repositories;
  backupsDir: string;
}

/** What is kept in the data folder. Throws `DatabaseError` where it can't be used. */
export function composeStorage(dataDir: string, overrides: SettingsPatch, clock: Clock): Storage {
  const settings = createSettings({ dir: dataDir, env: process.env, clock, overrides });
  const logging = createLogging({ dir: join(dataDir, 'logs'), level: settings.get().logLevel, clock });
  settings.onChange(({ logLevel }) => logging.setLevel(logLevel));
  const backupsDir = join(dataDir, 'backups');
  const file = join(dataDir, 'jobai.sqlite');
  const { db, recovery } = openDatabase({ file, backupsDir, log: logging.log, clock });
  const repos = createRepositories(db, clock);
  logging.registerPersonal(repos.profiles.all().flatMap(personalPatterns));
  return { settings, logging, db, recovery, repos, backupsDir };
}
