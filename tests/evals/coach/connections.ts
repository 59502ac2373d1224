import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { readConnections } from '#main/documents/import/linkedin/read-connections.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import type { Row } from '#tests/measures/measure.ts';

const ROWS = 30_000;
const LOOKS = 200;

/** How long LinkedIn's own export of a well-connected person takes to be read, and "you know" to be known for a job: the processor's time, which is the clock's where nothing else runs. */
export async function measureConnections(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-connections-'));
  const clock = movableClock();
  const file = join(folder, 'jobai.sqlite');
  const { db } = openDatabase({ file, backupsDir: join(folder, 'backups'), log: silentLog, clock });
  try {
    const repos = createRepositories(db, clock);
    const { profile } = seed(repos);
    const csv = [
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ...Array.from(
        { length: ROWS },
        (_, at) =>
          `Ann${at},"O'Neil, PhD",https://www.linkedin.com/in/ann-${at},,"Firm ${at % 2_000}, Inc.",Nurse,01 Feb 2020`,
      ),
    ].join('\n');
    const began = workedMs();
    const { people } = await readConnections(csv);
    const contacts = people.map((person, at) => ({
      ...{ ...person, id: `c${at}`, origin: 'connections' as const, why: '', state: 'known' as const },
      remindOn: null,
    }));
    repos.contacts.add(profile.id, contacts);
    const readMs = workedMs() - began;
    const times = Array.from({ length: LOOKS }, (_, at) => {
      const start = workedMs();
      const known = repos.contacts.atCompany(profile.id, `firm ${(at * 37) % 2_000}`).length;
      return known === ROWS / 2_000 ? workedMs() - start : Number.POSITIVE_INFINITY;
    }).sort((a, b) => a - b);
    const lookMs = times[Math.floor(LOOKS * 0.95)] ?? Number.POSITIVE_INFINITY;
    return [timed('coach.connections.read', readMs, 2_000), timed('coach.connections.known', lookMs, 20)];
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const timed = (name: string, figure: number, most: number): Row => ({
  ...{ name, figure: Math.round(figure * 10) / 10, unit: 'ms', against: null, goal: `< ${most} ms` },
  holds: figure < most,
});

function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
