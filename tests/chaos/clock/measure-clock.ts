import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import type { Row } from '#tests/measures/measure.ts';
import { ZONES } from './draw-time.ts';
import { liveThrough } from './live-through.ts';

const STEPS = 60;

/** Whether all that goes by the clock bears that it is set, that the machine sleeps, and that summer time begins and ends. */
export const measureClock =
  ({ n, seed }: { n: number; seed: number }) =>
  async (): Promise<Row[]> => {
    const zone = process.env['TZ'];
    const faults: string[] = [];
    try {
      for (let at = 0; at < n; at += 1) {
        process.env['TZ'] = ZONES[at % ZONES.length];
        const folder = mkdtempSync(join(tmpdir(), 'jobai-clock-'));
        const clock = { now: () => new Date() };
        const { db } = openDatabase({
          ...{
            file: join(folder, 'jobai.sqlite'),
            backupsDir: join(folder, 'backups'),
            log: silentLog,
            clock,
          },
        });
        try {
          faults.push(
            ...liveThrough(db, { steps: STEPS, seed: seed + at }).map((line) => `seed ${seed + at}, ${line}`),
          );
        } finally {
          db.close();
          rmSync(folder, { recursive: true, force: true });
        }
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    for (const line of faults.slice(0, 25)) process.stderr.write(`  ${line}\n`);
    return [
      {
        name: 'clock: reminders, searches, limits, budgets and caches that went wrong',
        ...{ figure: faults.length, unit: 'times', against: null, goal: '0', holds: faults.length === 0 },
        note: `${n} histories of ${STEPS} moves in ${ZONES.length} zones (seed ${seed})`,
      },
    ];
  };
