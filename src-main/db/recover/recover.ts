import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Recovery, RecoveryCause } from '#shared/domain/recovery.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { backupTime } from '../backup.ts';
import { connect } from '../connect.ts';
import { hasBytes } from '../data-files.ts';
import { isGoodBackup } from '../integrity.ts';
import { migrate } from '../migrate.ts';
import type { Migration } from '../migrations/migration.ts';
import { chooseBackup } from './choose-backup.ts';
import { countRows, lossInWords } from './count-rows.ts';
import { copyDurably, syncFile } from './durable-file.ts';
import { nextOf, removeNext } from './next-file.ts';
import { rebuildIndexes } from './rebuild.ts';
import type { SafetyFile } from './safety-file.ts';
import { asideFolder, swap } from './swap.ts';

export interface RecoverOptions {
  file: string;
  backupsDir: string;
  at: Date;
  cause: Extract<RecoveryCause, 'damaged' | 'index' | 'missing' | 'empty'>;
  safety: SafetyFile;
  migrations: readonly Migration[];
}

/** What was put in the place of the database. */
interface Source {
  cause: RecoveryCause;
  restoredFrom: string | null;
}

/**
 * Puts a sound database in the place of one that is not: the same with new indexes, else the newest good backup, else an
 * empty one. It is written and checked beside the old one first, and noted down; only then the two are swapped, so that a
 * full disk leaves everything as it was. It counts as begun until the caller ends it.
 */
export function recover(options: RecoverOptions): Recovery {
  const { file, at, safety } = options;
  const next = nextOf(file);
  removeNext(file);
  const { cause, restoredFrom } = prepare(options, next);
  const folder = asideFolder(file, 'damaged', at);
  const lost = cause === 'index' ? '' : lossInWords(countRows(file), countRows(next), restoredFrom);
  const recovery = safety.begin({
    at: at.toISOString(),
    cause,
    setAside: existsSync(file) && hasBytes(file) ? join(folder, basename(file)) : null,
    restoredFrom,
    lost,
    remembered: [],
  });
  try {
    swap(file, next, folder);
  } catch (thrown) {
    rmSync(next, { force: true });
    safety.withdraw(recovery.id);
    throw thrown;
  }
  return recovery;
}

function prepare({ file, backupsDir, cause, migrations }: RecoverOptions, next: string): Source {
  try {
    if (cause === 'index') {
      if (rebuildIndexes(file, next)) return { cause, restoredFrom: null };
      return prepare({ file, backupsDir, cause: 'damaged', migrations } as RecoverOptions, next);
    }
    const backup = chooseBackup(backupsDir);
    if (backup !== null) {
      copyDurably(backup, next);
      if (isGoodBackup(next)) return { cause, restoredFrom: backupTime(backup) };
      throw new DatabaseError(
        `The backup ${backup} could not be copied: the copy differs. Nothing was changed. Check the disk, then start JobAI again.`,
        { details: { reason: 'io' } },
      );
    }
    const client = connect(next);
    try {
      migrate(client, migrations);
      client.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      client.close();
    }
    syncFile(next);
    return { cause, restoredFrom: null };
  } catch (thrown) {
    removeNext(file);
    throw thrown;
  }
}
