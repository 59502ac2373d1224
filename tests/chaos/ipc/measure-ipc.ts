import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Sqlite from 'better-sqlite3';
import type { Row } from '#tests/measures/measure.ts';
import { openApi } from '../../integration/door/open-api.ts';
import { stock } from '../api/stock.ts';
import { knockAtDoor } from './knock-at-door.ts';
import { knockAtPort } from './knock-at-port.ts';
import { createKnocked } from './knocked.ts';
import { drawMalformed } from './malformed.ts';

/** So many are drawn at a time, so that the calls themselves fill no memory. */
const PART = 2_000;
/** Of ten calls so many come through the window's port. */
const AT_PORT = 8;

/** Malformed calls to the window's port and the API's door. */
export const measureIpc =
  ({ n, seed }: { n: number; seed: number }) =>
  async (): Promise<Row[]> => {
    const api = await openApi();
    const out = createKnocked();
    const crash = (thrown: unknown) =>
      void out.crashes.push(String(thrown instanceof Error ? thrown.stack : thrown));
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
    try {
      // A letter and a search take longer than a few hundred calls.
      if (n >= 1_000) await stock(api);
      else await api.client.profile.useSample({});
      const before = stored(api.dataDir);
      const { services, log } = api.backend;
      let early = 0;
      for (let done = 0; done < n; done += PART) {
        const calls = drawMalformed(Math.min(PART, n - done), seed + done);
        const atPort = Math.ceil((calls.length * AT_PORT) / 10);
        await knockAtPort(calls.slice(0, atPort), { services, log }, seed + done, out);
        await knockAtDoor(calls.slice(atPort), api, seed + done, out);
        if (early === 0 && done + PART >= n / 10) early = memory();
      }
      const late = memory();
      const after = stored(api.dataDir);
      for (const line of [...out.crashes, ...out.inside, ...out.letThrough, ...out.silent].slice(0, 20))
        process.stderr.write(`${line}\n`);
      const common = {
        against: null,
        note: `${out.calls} malformed calls (seed ${seed}): ${[...out.codes].map(([code, count]) => `${code || 'none'} ${count}`).join(', ')}`,
      };
      const zero = (name: string, figure: number, unit: string): Row => ({
        ...{ ...common, name: `ipc: ${name}`, figure, unit, goal: '0', holds: figure === 0 },
      });
      return [
        zero('what would have ended the program', out.crashes.length, 'errors'),
        zero('malformed calls that were carried out', out.letThrough.length, 'calls'),
        zero('tables that changed', before.filter((one, at) => one !== after[at]).length, 'tables'),
        zero('answers that show the program’s inside', out.inside.length, 'answers'),
        zero('calls that nobody answered', out.silent.length, 'calls'),
        {
          ...common,
          ...{ name: 'ipc: memory at the end', figure: late / early, unit: 'of that after the first tenth' },
          ...{ goal: 'at most 1.2', holds: late / early <= 1.2 },
        },
      ];
    } finally {
      process.off('uncaughtException', crash);
      process.off('unhandledRejection', crash);
      await api.close();
    }
  };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function memory(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** What is kept of the user's, a sum a table. */
function stored(dataDir: string): string[] {
  const db = new Sqlite(join(dataDir, 'jobai.sqlite'), { readonly: true });
  try {
    const names = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%' ORDER BY name")
      .pluck()
      .all() as string[];
    return names
      .filter((name) => name !== 'cache')
      .map(
        (name) =>
          `${name} ${createHash('sha256')
            .update(JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all()))
            .digest('hex')}`,
      );
  } finally {
    db.close();
  }
}
