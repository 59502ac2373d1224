import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemClock } from '#main/compose/common/identity.ts';
import { listRestorable, markRecoveriesSeen, restoreNow } from '#main/compose/storage/restore.ts';
import { describeRecovery } from '#main/db/recover/describe-recovery.ts';
import type { BackupInfo } from '#shared/domain/recovery.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { commandLinePaths } from '../lib/paths.ts';

interface RestoreOptions extends CommonOptions {
  list?: boolean;
  seen?: boolean;
}

/** `jobai restore`: the backups, one of them put back, and the word that the user has read what was lost. */
export function restoreCommand() {
  return command('restore [file]', 'put a backup back; what is there now is backed up first')
    .option('--list', 'show every backup, what it holds, and what would be lost')
    .option('--seen', 'say that you have read what was lost, so that auto mode may go on')
    .action(async (file: string | undefined, options: RestoreOptions) => {
      const { dataDir } = await commandLinePaths(options);
      const json = options.json ?? false;
      if (options.list) return list(dataDir, json);
      if (options.seen) return seen(dataDir, json);
      if (file === undefined)
        throw new ValidationError('Name a backup to put back. "jobai restore --list" shows them.');
      restore(dataDir, file, json);
    });
}

function list(dataDir: string, json: boolean): void {
  const backups = listRestorable(dataDir);
  printResult(backups, json, () =>
    backups.length === 0 ? 'There is no backup yet.' : backups.map(lineOf).join('\n'),
  );
}

function lineOf({ name, madeAt, good, counts, newest, wouldLose }: BackupInfo): string {
  if (!good) return `${name}  ${madeAt}  damaged; it can not be put back`;
  const held = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  return `${name}  ${madeAt}\n    holds ${held.join(', ') || 'nothing'}; last change ${newest ?? 'unknown'}\n    you would lose ${wouldLose}`;
}

function restore(dataDir: string, file: string, json: boolean): void {
  const named = join(dataDir, 'backups', file);
  const { recovery, backup } = restoreNow(dataDir, existsSync(file) ? resolve(file) : named, systemClock);
  printResult({ restored: file, backup, recovery }, json, () =>
    [
      recovery === null ? `${file} was put back.` : describeRecovery(recovery),
      backup === null ? '' : `What was there before is in ${backup}.`,
      'When you have read this, "jobai restore --seen" lets auto mode go on.',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
}

function seen(dataDir: string, json: boolean): void {
  const read = markRecoveriesSeen(dataDir, systemClock);
  printResult(read, json, () =>
    read.length === 0 ? 'There was nothing to read.' : read.map(describeRecovery).join('\n'),
  );
}
