import { statSync } from 'node:fs';
import { readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#agents/ports.ts';
import type { TaskQueue } from '#main/pipeline/tasks/task-queue.ts';
import type { DoctorCheck } from '#shared/contract/system.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { check } from './check.ts';

export interface HealthDeps {
  dataDir: string;
  /** The database file. */
  file: string;
  backupsDir: string;
  search: { engine(): Promise<string | null> };
  queue: Pick<TaskQueue, 'list' | 'paused'>;
  clock: Clock;
}

const MB = 1024 * 1024;
/** Room for a backup and a day's documents. */
const LEAST_FREE = 500 * MB;
/** One is made each day while the program runs. */
const OLDEST_BACKUP_MS = 7 * 86_400_000;

/** What the program needs while it runs: its database, room, the queue, web search. */
export function healthChecks(deps: HealthDeps): Promise<DoctorCheck>[] {
  return [
    check('database', 'Press "Back up now", above.', () => databaseState(deps)),
    check('disk', 'Free some space; until then JobAI may not be able to keep what you do.', async () => {
      const { bavail, bsize } = await statfs(deps.dataDir);
      const free = bavail * bsize;
      if (free < LEAST_FREE) throw new ValidationError(`Only ${bytesText(free)} are free.`);
      return `${bytesText(free)} are free`;
    }),
    check('queue', 'Start it again, or cancel it, under "Work in the background".', () =>
      queueState(deps.queue),
    ),
    check('web search', '', async () => {
      const engine = await deps.search.engine();
      return engine === null ? 'not set up: jobs come from job boards alone' : `${engine} is asked`;
    }),
  ];
}

async function databaseState({ file, backupsDir, clock }: HealthDeps): Promise<string> {
  const size = bytesText(statSync(file).size);
  const names = await readdir(backupsDir).catch(() => []);
  const made = names
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => statSync(join(backupsDir, name)).mtimeMs);
  const newest = Math.max(0, ...made);
  const age = clock.now().getTime() - newest;
  if (newest > 0 && age > OLDEST_BACKUP_MS)
    throw new ValidationError(`The newest backup is ${Math.floor(age / 86_400_000)} days old.`);
  const backups =
    newest === 0 ? 'no backup yet' : made.length === 1 ? 'one backup' : `${made.length} backups`;
  return `${size}; it was looked through at the start; ${backups}`;
}

function queueState(queue: HealthDeps['queue']): string {
  const all = queue.list();
  const count = (status: string) => all.filter((task) => task.status === status).length;
  const failed = all.find(({ status }) => status === 'failed');
  if (failed !== undefined)
    throw new ValidationError(
      `${count('failed')} of its tasks failed every time, the last because: ${failed.error}`,
    );
  if (queue.paused()) return `everything is paused; ${count('waiting')} wait`;
  const [running, waiting] = [count('running'), count('waiting')];
  return running + waiting === 0 ? 'nothing to do' : `${running} in hand, ${waiting} wait`;
}
