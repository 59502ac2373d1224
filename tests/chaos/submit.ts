import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Row } from '#tests/measures/measure.ts';
import { reached, stored } from './boundary.ts';
import { type Random, seeded } from './seeded.ts';
import { type SlowSite, startSlowSite } from './submit/slow-site.ts';

const ENTRY = fileURLToPath(new URL('../../bin/jobai.ts', import.meta.url));
const PERSON = {
  basics: { name: 'Ada Byron', email: 'ada@example.org' },
  work: [{ name: 'Reef', position: 'Diver' }],
};
/** The thanks mostly come within as many ms of the armed moment. */
const LONGEST_MS = 900;
/** What the browser of a killed program had under way is at the site by then. */
const UNDER_WAY_MS = 1_000;

/** One form whose program was killed at a moment between "armed" and "confirmed", and started again. */
interface Killed {
  /** How far it was, by its own record: null where it was through before the kill. */
  stoodAt: string | null;
  /** What the site held after the kill, and after the program was asked to send once more. */
  held: [number, number];
  /** What the second try said. */
  second: 'sent' | 'refused' | 'unknown' | 'not sent';
}

/** Kills the program `n` times between "armed" and "confirmed", asks each time for the same form again, and counts what the site holds. */
export const measureSubmit =
  ({ n, seed }: { n: number; seed: number }) =>
  async (): Promise<Row[]> => {
    const random = seeded(seed);
    const site = await startSlowSite(random);
    const ends: Killed[] = [];
    try {
      for (let job = 1; job <= n; job += 1) {
        const end = await killOnce(site, job, random);
        ends.push(end);
        if (job % 20 === 0) process.stderr.write(`  ${job} kills\n`);
        if (isTwice(end) || isLost(end)) process.stderr.write(`  job ${job}: ${JSON.stringify(end)}\n`);
      }
    } finally {
      await site.close();
    }
    const count = (what: (end: Killed) => boolean) => ends.filter(what).length;
    const cut = count(({ stoodAt }) => stoodAt === 'armed');
    const note = `${n} kills (seed ${seed}): ${cut} in between, ${count(({ held }) => held[0] > 0)} had arrived; the second try ${(['sent', 'refused', 'unknown', 'not sent'] as const).map((what) => `${what} ${count(({ second }) => second === what)}`).join(', ')}`;
    const zero = (name: string, figure: number): Row => ({
      ...{
        name: `submit: ${name}`,
        figure,
        unit: 'forms',
        against: null,
        goal: '0',
        holds: figure === 0,
        note,
      },
    });
    return [
      zero('applications that the site holds twice', count(isTwice)),
      zero('confirmed ones that were lost', count(isLost)),
      {
        ...{
          name: 'submit: kills between armed and confirmed',
          figure: cut,
          unit: 'kills',
          against: null,
          note,
        },
        ...{ goal: `at least half of ${n}`, holds: cut >= n / 2 },
      },
    ];
  };

const isTwice = ({ held }: Killed): boolean => held[1] > 1;
/** It is there, or was recorded, and the program would have sent it again. */
const isLost = ({ stoodAt, held, second }: Killed): boolean =>
  (held[0] > 0 || stoodAt === 'confirmed') && (second === 'sent' || held[1] > held[0]);

async function killOnce(site: SlowSite, job: number, random: Random): Promise<Killed> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-submit-'));
  try {
    await writeFile(join(dataDir, 'ada.json'), JSON.stringify(PERSON));
    const first = fill(site.url(job), dataDir);
    if (await reached(dataDir, { name: 'armed', submission: 'armed' }, first.ended)) {
      await pause(random.between(0, LONGEST_MS));
      first.kill();
    }
    await first.ended;
    const [stoodAt] = stored(dataDir, 'SELECT state FROM submissions');
    await pause(UNDER_WAY_MS);
    const before = site.held(job);
    const again = fill(site.url(job), dataDir);
    await again.ended;
    await pause(UNDER_WAY_MS);
    return {
      stoodAt: typeof stoodAt === 'string' ? stoodAt : null,
      held: [before, site.held(job)],
      second: saidOf(await again.out),
    };
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}

function fill(url: string, dataDir: string) {
  const child = spawn(
    process.execPath,
    [
      ENTRY,
      ...['form', 'fill', url, '--submit', '--headless', '--json', '--data-dir', dataDir],
      ...['--profile', join(dataDir, 'ada.json')],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // What went wrong is said beside what was asked for.
  const out = Promise.all([text(child.stdout), text(child.stderr)]).then((both) => both.join('').trim());
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { out, ended, kill: () => child.kill('SIGKILL') };
}

function saidOf(out: string): Killed['second'] {
  const said = JSON.parse(out.split('\n').at(-1) ?? '') as { error?: boolean; submitted?: string | false };
  if (said.error === true) return 'refused';
  if (said.submitted === 'confirmed') return 'sent';
  return said.submitted === 'unknown' ? 'unknown' : 'not sent';
}
