import { join } from 'node:path';

/** Where things lie in a data folder. */
export function keptIn(dataDir: string) {
  return {
    file: join(dataDir, 'jobai.sqlite'),
    backupsDir: join(dataDir, 'backups'),
    logsDir: join(dataDir, 'logs'),
  };
}
