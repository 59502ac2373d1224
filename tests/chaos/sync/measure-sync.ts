import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { openMachine } from '#tests/fakes/sync-machine.ts';
import { type Row, timed } from '#tests/measures/measure.ts';
import { type SimulatedSupabase, startSupabase } from '#tests/simulators/supabase/start-supabase.ts';
import { drawFrom } from './draw-from.ts';
import { begin } from './edits.ts';
import { measureRights } from './measure-rights.ts';
import { contentOf, runHistory } from './run-history.ts';

const ROWS = 20_000;
const ATTEMPTS = 2_000;

/** Sync against a real PostgreSQL: drawn histories, rights, a first exchange, and how soon an edit is elsewhere. */
export const measureSync =
  ({ n, seed }: { n: number; seed: number }) =>
  async (): Promise<Row[]> => {
    const supabase = await startSupabase();
    const folder = mkdtempSync(join(tmpdir(), 'jobai-empty-'));
    try {
      const from = emptyDatabase(folder);
      return [
        await measureRights(supabase.postgres, ATTEMPTS, drawFrom(seed)),
        ...(await measureSpeed(supabase, from)),
        await measureHistories(supabase, { n, seed, from }),
      ];
    } finally {
      await supabase.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };

function emptyDatabase(folder: string): string {
  const file = join(folder, 'jobai.sqlite');
  openDatabase({ file, backupsDir: folder, log: silentLog, clock: movableClock() }).db.close();
  return file;
}

async function measureHistories(
  supabase: SimulatedSupabase,
  { n, seed, from }: { n: number; seed: number; from: string },
): Promise<Row> {
  const faults: string[] = [];
  let edits = 0;
  let lines = 0;
  for (let number = 0; number < n; number += 1) {
    const outcome = await runHistory(
      supabase,
      `history-${seed}-${number}`,
      drawFrom(seed * 1000 + number),
      from,
    );
    edits += outcome.edits;
    lines += outcome.lines;
    if (outcome.faults.length > 0) faults.push(`history ${number}: ${outcome.faults[0]}`);
    if (number % 25 === 24)
      process.stderr.write(`${number + 1} of ${n} histories, ${faults.length} with a fault\n`);
  }
  return {
    ...{
      name: `sync: of ${n} histories, those that ended unequal or lost an edit without a line`,
      unit: 'histories',
    },
    ...{ figure: faults.length, against: null, goal: '0', holds: faults.length === 0 },
    note: faults[0] ?? `${edits} edits, ${lines} lines`,
  };
}

async function measureSpeed(supabase: SimulatedSupabase, from: string): Promise<Row[]> {
  const user = await supabase.addUser('many@example.org', 'a password');
  const a = await openMachine(supabase, user, { name: 'a', from });
  const b = await openMachine(supabase, user, { name: 'b', from });
  try {
    begin(a);
    fill(a.db.client);
    const sending = await timed(() => a.sync.now());
    const taking = await timed(() => b.sync.now());
    const [one, other] = [contentOf(a), contentOf(b)];
    const same = one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
    const seconds = (sending + taking) / 1000;
    const arrival = await arrivalOf(a, b);
    return [
      {
        ...{
          name: `sync: ${ROWS} rows from one machine to another`,
          figure: seconds,
          unit: 's',
          against: null,
        },
        ...{ goal: 'at most 60, and the same on both', holds: same && seconds <= 60 },
        note: `${Math.round(sending)} ms to send, ${Math.round(taking)} ms to take in${same ? '' : '; they differ'}`,
      },
      {
        ...{ name: 'sync: until an edit is on the other machine', figure: arrival, unit: 's', against: null },
        ...{ goal: 'at most 2', holds: arrival <= 2 },
      },
    ];
  } finally {
    await a.close();
    await b.close();
  }
}

type Client = Awaited<ReturnType<typeof openMachine>>['db']['client'];

function fill(client: Client): void {
  const add = client.prepare(
    `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
     VALUES (?, 'profile', ?, 'greenhouse', 'https://example.org', 'Data Engineer', 'Acme', 0, ?)`,
  );
  const body = JSON.stringify({ description: 'What the posting says. '.repeat(40), locations: ['Berlin'] });
  client.transaction(() => {
    for (let number = 0; number < ROWS; number += 1) add.run(`job-${number}`, `key-${number}`, body);
  })();
}

async function arrivalOf(
  a: Awaited<ReturnType<typeof openMachine>>,
  b: Awaited<ReturnType<typeof openMachine>>,
): Promise<number> {
  a.sync.start();
  b.sync.start();
  const took: number[] = [];
  for (let number = 0; number < 5; number += 1) {
    const before = performance.now();
    a.db.client.prepare('UPDATE people SET city = ?').run(`city ${number}`);
    while (b.db.client.prepare('SELECT city FROM people').pluck().get() !== `city ${number}`) {
      if (performance.now() - before > 30_000) return 30;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    took.push((performance.now() - before) / 1000);
  }
  return Math.max(...took);
}
