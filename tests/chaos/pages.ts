import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from '#shared/errors/index.ts';
import { wouldSend } from '#tests/fakes/sent-jobs.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import type { Row } from '#tests/measures/measure.ts';
import { openFolder } from './open-folder.ts';
import { HARMS, type Harm } from './pages-harms.ts';
import { type Random, seeded } from './seeded.ts';
import { OTHERS, SENT, sentFolders } from './sent-folders.ts';
import { canMount, smallDisk } from './small-disk.ts';

/** What became of one damaged folder. */
interface Seen {
  kind: string;
  sentAgain: number;
  /** Something was lost and the user hears nothing of it. */
  untold: boolean;
  backupsLost: number;
  /** It could not be opened. */
  failed: string;
}

/** Damages the data of somebody who sent two jobs, in every way, and looks whether the program would send them again. */
export async function measurePages({ n, seed }: { n: number; seed: number }): Promise<Row[]> {
  const work = mkdtempSync(join(tmpdir(), 'jobai-pages-'));
  const mounts = canMount();
  const seen: Seen[] = [];
  try {
    const folders = sentFolders(join(work, 'templates'));
    for (let index = 0; index < n; index += 1) {
      const random = seeded(seed * 100_003 + index);
      const harm = HARMS[index % HARMS.length] as Harm;
      const round = Math.floor(index / HARMS.length);
      const folder = join(work, `case-${index}`);
      const template = harm.live ? folders.live : folders.closed;
      const badBackup = round % 3 === 2;
      const full = mounts && round % 4 === 3;
      const disk = full ? smallDisk(folder) : null;
      try {
        cpSync(template, folder, { recursive: true });
        harm.harm(folder, random);
        const damaged = badBackup ? damageNewestBackup(folder, random) : null;
        const kind = `${harm.name}${badBackup ? ', a backup too' : ''}${full ? ', disk full' : ''}`;
        seen.push({ kind, ...lookAt(folder, template, damaged, disk) });
      } finally {
        disk?.unmount();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return rowsOf(seen, mounts);
}

function lookAt(
  folder: string,
  template: string,
  damagedBackup: string | null,
  disk: ReturnType<typeof smallDisk> | null,
): Omit<Seen, 'kind'> {
  const good = backupsOf(template).filter((name) => name !== damagedBackup);
  const before = good.map((name) => hashOf(join(folder, 'backups', name)));
  const result = { sentAgain: 0, untold: false, backupsLost: 0, failed: '' };
  try {
    if (disk) {
      disk.fill();
      refuses(folder, result);
      disk.free();
    }
    const opened = openFolder(folder);
    try {
      const unread = opened.repositories.recoveries.unread();
      // These two say of themselves that nothing was lost.
      const tells = unread.filter(
        ({ cause, lost }) => lost !== '' || (cause !== 'index' && cause !== 'record'),
      );
      const isTold = tells.length > 0 || opened.db.unreadable.size > 0;
      result.untold = isPoorer(opened) && !isTold;
      result.sentAgain += SENT.filter((job) => wouldSend(opened, job, sampleProfile())).length;
    } finally {
      opened.db.close();
    }
  } catch (thrown) {
    result.failed = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
  const after = good.map((name) => hashOf(join(folder, 'backups', name)));
  result.backupsLost = before.filter((hash, at) => hash !== after[at]).length;
  return result;
}

/** On a full disk it may open, or say in plain words that there is no room; it may not send. */
function refuses(folder: string, result: { sentAgain: number }): void {
  try {
    const opened = openFolder(folder);
    try {
      result.sentAgain += SENT.filter((job) => wouldSendOnFullDisk(opened, job)).length;
    } finally {
      opened.db.close();
    }
  } catch (thrown) {
    if (!(thrown instanceof DatabaseError)) throw thrown;
  }
}

function wouldSendOnFullDisk(...[opened, job]: Parameters<typeof wouldSend>): boolean {
  try {
    return wouldSend(opened, job, sampleProfile());
  } catch (thrown) {
    if (thrown instanceof DatabaseError) return false;
    throw thrown;
  }
}

/** Whether less is there than before the damage: jobs, the profile, or a sent application. */
function isPoorer({ db }: ReturnType<typeof openFolder>): boolean {
  const count = (sql: string) => Number(db.client.prepare(sql).pluck().get());
  return (
    count('SELECT count(*) FROM discovered_jobs') < OTHERS + SENT.length ||
    count('SELECT count(*) FROM profiles') < 1 ||
    count("SELECT count(*) FROM submissions WHERE state IN ('confirmed', 'unknown')") < SENT.length
  );
}

function backupsOf(folder: string): string[] {
  return readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.sqlite'));
}

function damageNewestBackup(folder: string, random: Random): string {
  const name = backupsOf(folder).sort().at(-1) ?? '';
  const file = join(folder, 'backups', name);
  const bytes = readFileSync(file);
  random.fill(bytes.subarray(4096 * random.between(0, 3), 4096 * random.between(4, 9)));
  writeFileSync(file, bytes);
  return name;
}

const hashOf = (file: string) =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';

function rowsOf(seen: readonly Seen[], mounts: boolean): Row[] {
  const note = `${seen.length} folders, ${new Set(seen.map(({ kind }) => kind)).size} kinds of harm${mounts ? '' : '; full disks could not be made here'}`;
  const row = (name: string, unit: string, bad: readonly Seen[], figure: number): Row => ({
    ...{ name, unit, figure, against: null, goal: '0', holds: figure === 0 && seen.length > 0 },
    note:
      bad.length === 0
        ? note
        : `${note}; ${bad
            .slice(0, 4)
            .map(({ kind, failed }) => `${kind} ${failed.slice(0, 300)}`)
            .join(' | ')}`,
  });
  const of = (is: (one: Seen) => boolean) => seen.filter(is);
  const again = of(({ sentAgain }) => sentAgain > 0);
  const untold = of((one) => one.untold);
  const backups = of(({ backupsLost }) => backupsLost > 0);
  const failed = of((one) => one.failed !== '');
  return [
    row(
      'jobs sent again after the damage',
      'jobs',
      again,
      again.reduce((sum, one) => sum + one.sentAgain, 0),
    ),
    row('losses that the user is not told of', 'folders', untold, untold.length),
    row(
      'good backups lost or changed',
      'backups',
      backups,
      backups.reduce((sum, one) => sum + one.backupsLost, 0),
    ),
    row('folders that could not be opened any more', 'folders', failed, failed.length),
  ];
}
