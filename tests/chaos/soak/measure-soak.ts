import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeBackend } from '#main/compose.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import type { Row } from '#tests/measures/measure.ts';
import { commandLinePaths, projectVersion } from '../../../bin/lib/paths.ts';
import { seeded } from '../seeded.ts';
import { applyToAll } from './apply-to-all.ts';
import { DEEDS } from './deeds.ts';
import { type Held, heldNow, processesOf } from './held.ts';
import { moveDate } from './moved-date.ts';
import { type StoredSize, storedSize } from './stored-size.ts';

/** So many minutes apart somebody applies to all jobs of the practice board, which then begins anew. */
const APPLIES_EACH = 48;
/** What the program does by itself shall have begun: the first tenth is not measured. */
const TENTH = 0.1;
const MOST_MEMORY = 1.2;
/** A database may grow by what its rows came to hold, once and a half for pages that are part empty, and a little. */
const MOST_GROWTH = { ofRows: 1.5, beside: 1e6 };

/** Hours of use in one process, a minute at a time, each with a deed drawn by chance. */
export const measureSoak =
  ({ n, seed, jobs = 10 }: { n: number; seed: number; jobs?: number }) =>
  async (): Promise<Row[]> => {
    const dataDir = await mkdtemp(join(tmpdir(), 'jobai-soak-'));
    const { cleanUp, ...paths } = await commandLinePaths({ dataDir, headless: true });
    const date = moveDate();
    const backend = await composeBackend({
      ...{ ...paths, version: projectVersion(), shell: null, offline: false },
      overrides: { questionTimeoutMs: 3_600_000, browser: { headless: true } },
    });
    const { services, log } = backend;
    const client = createLocalClient({ door: 'command-line', caller: 'soak', services, log });
    const draw = seeded(seed);
    const names = Object.keys(DEEDS);
    const failed: string[] = [];
    let [sent, asked] = [0, 0];
    let soaked: Soaked;
    const look = async () => ({ held: await heldNow(), stored: storedSize(join(dataDir, 'jobai.sqlite')) });
    try {
      await client.profile.useSample({});
      backend.startTasks(() => undefined);
      let early: Awaited<ReturnType<typeof look>> | null = null;
      for (let minute = 0; minute < n; minute += 1) {
        if (minute % APPLIES_EACH === 0) {
          if (minute > 0) await client.jobs.forgetPractice({});
          asked += jobs;
          sent += await applyToAll(client, jobs);
        }
        const name = names[draw.between(0, names.length - 1)] ?? '';
        await DEEDS[name]?.(client, draw).catch((thrown: unknown) =>
          failed.push(`${name}: ${String(thrown)}`),
        );
        date.moveOn(1);
        if (early === null && minute >= n * TENTH) early = await look();
        if (minute % 20 === 19)
          process.stderr.write(`  minute ${minute + 1}: ${told((await look()).held)}\n`);
      }
      const late = await look();
      for (const line of new Set(failed)) process.stderr.write(`  ${line}\n`);
      soaked = { early: early ?? late, late, failed: failed.length, sent, asked, n, seed };
    } finally {
      await backend.close();
      date.restore();
    }
    const left = processesOf(dataDir);
    await cleanUp();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    return rowsOf(soaked, left);
  };

interface Looked {
  held: Held;
  stored: StoredSize;
}

interface Soaked {
  early: Looked;
  late: Looked;
  failed: number;
  sent: number;
  asked: number;
  n: number;
  seed: number;
}

function rowsOf({ early, late, failed, sent, asked, n, seed }: Soaked, left: number): Row[] {
  const note = `${n} minutes of use (seed ${seed}); ${told(early.held)} then ${told(late.held)}`;
  const memory = late.held.memory / early.held.memory;
  const grew = late.stored.file - early.stored.file;
  const explained = Math.max(0, late.stored.used - early.stored.used) * MOST_GROWTH.ofRows;
  const zero = (name: string, figure: number, unit: string): Row => ({
    ...{ name: `soak: ${name}`, figure, unit, against: null, goal: '0', holds: figure === 0, note },
  });
  return [
    {
      ...{ name: 'soak: memory at the end', figure: memory, unit: 'of that after the first tenth' },
      ...{ against: null, goal: `at most ${MOST_MEMORY}`, holds: memory <= MOST_MEMORY, note },
    },
    zero(
      'open handles more than after the first tenth',
      Math.max(0, late.held.handles - early.held.handles),
      'handles',
    ),
    zero(
      'processes more than after the first tenth',
      Math.max(0, late.held.children - early.held.children),
      'processes',
    ),
    zero('processes that outlived it', left, 'processes'),
    zero('deeds that failed', failed, 'deeds'),
    zero('applications that were not sent', asked - sent, `of ${asked}`),
    {
      ...{ name: 'soak: growth of the database that its rows do not explain', against: null },
      ...{ figure: Math.max(0, grew - explained) / 1e6, unit: 'MB' },
      ...{ goal: 'at most 1', holds: grew - explained <= MOST_GROWTH.beside },
      note: `it grew by ${megabytes(grew)}: ${grown(early.stored, late.stored)}`,
    },
  ];
}

/** The tables that grew most. */
function grown(early: StoredSize, late: StoredSize): string {
  return [...late.tables]
    .map(([name, { rows, bytes }]) => {
      const before = early.tables.get(name) ?? { rows: 0, bytes: 0 };
      return { name, rows: rows - before.rows, bytes: bytes - before.bytes };
    })
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 6)
    .map(({ name, rows, bytes }) => `${name} ${megabytes(bytes)} in ${rows} rows`)
    .join(', ');
}

function told({ memory, handles, children }: Held): string {
  return `${megabytes(memory)}, ${handles} handles, ${children} processes`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e5) / 10} MB`;
}
