import { createRowAccess } from '#main/db/sync/row-access.ts';
import { choiceOf } from '#main/db/sync/sync-rows.ts';
import { ALL_GROUPS, type Machine, openMachine } from '#tests/fakes/sync-machine.ts';
import type { SimulatedSupabase } from '#tests/simulators/supabase/start-supabase.ts';
import { begin, type Draw, edit, valuesIn, type Written } from './edits.ts';

export interface HistoryOutcome {
  edits: number;
  lines: number;
  /** What was wrong; empty where nothing was. */
  faults: string[];
}

const DAY_MS = 86_400_000;
const STEPS = 40;

/**
 * One history: three machines of one user, whose clocks are up to a day off, edit the same few rows and exchange them now
 * and then, over a line that is cut before or after a request is done. At the end all exchange until nothing is left. `from` is an
 * empty database to begin with.
 */
export async function runHistory(
  supabase: SimulatedSupabase,
  name: string,
  draw: Draw,
  from?: string,
): Promise<HistoryOutcome> {
  const user = await supabase.addUser(`${name}@example.org`, 'a password');
  const skew = () => (draw(3) - 1) * DAY_MS;
  const machines: Machine[] = [];
  const faults: string[] = [];
  const written: Written = { values: new Set(), replaced: new Set() };
  supabase.setFault(() => null);
  try {
    for (const id of ['a', 'b', 'c']) {
      const machine = await openMachine(supabase, user, {
        name: id,
        skewMs: skew(),
        ...(from === undefined ? {} : { from }),
      });
      machines.push(machine);
      if (id === 'a') begin(machine);
      await machine.sync.now();
    }
    supabase.setFault(() => (draw(5) === 0 ? (draw(2) === 0 ? 'before' : 'after') : null));
    for (let step = 0; step < STEPS; step += 1) {
      const machine = machines[draw(3)] as Machine;
      if (draw(4) === 0) await machine.sync.now().catch(() => undefined);
      else edit(machine, draw, written);
    }
    supabase.setFault(() => null);
    for (let round = 0; round < 5; round += 1) for (const machine of machines) await machine.sync.now();
    faults.push(...whatDiffers(machines), ...whatIsLost(machines, written));
    return { edits: written.values.size, lines: (machines[0] as Machine).rows.lost().length, faults };
  } catch (thrown) {
    return {
      edits: 0,
      lines: 0,
      faults: [thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)],
    };
  } finally {
    supabase.setFault(() => null);
    for (const machine of machines) await machine.close();
  }
}

/** Everything that is exchanged, as one machine has it. */
export function contentOf({ db }: Machine): Map<string, string> {
  const content = new Map<string, string>();
  for (const [remote, access] of createRowAccess(db.client)) {
    const ids = db.client
      .prepare(`SELECT ${access.key.map((column) => `"${column}"`).join(` || '|' || `)} FROM ${access.table}`)
      .pluck()
      .all() as string[];
    if (new Set(ids).size !== ids.length) content.set(`${remote} twice`, ids.join());
    for (const id of ids) content.set(`${remote} ${id}`, JSON.stringify(access.read(id)));
  }
  return content;
}

function whatDiffers(machines: readonly Machine[]): string[] {
  const [first, ...others] = machines.map(contentOf);
  const waiting = machines.filter(
    ({ rows }) => rows.waiting(choiceOf(ALL_GROUPS, false)) > 0 || rows.state().aside > 0,
  );
  return [
    ...waiting.map(({ rows }) => `something waits on ${rows.state().machine}`),
    ...others.flatMap((other, index) =>
      [...new Set([...(first ?? new Map()).keys(), ...other.keys()])]
        .filter((key) => first?.get(key) !== other.get(key))
        .map((key) => `${key} differs on ${index + 2}: ${first?.get(key)} / ${other.get(key)}`),
    ),
    ...(machines.some(({ rows }) => rows.lost().length !== machines[0]?.rows.lost().length)
      ? ['the lists of what was lost differ']
      : []),
  ];
}

function whatIsLost(machines: readonly Machine[], { values, replaced }: Written): string[] {
  const [first] = machines as [Machine];
  const there = new Set(valuesIn([...contentOf(first).values()]));
  const listed = new Set(valuesIn(first.rows.lost().map(({ lost }) => lost)));
  return [...values]
    .filter((value) => !there.has(value) && !replaced.has(value) && !listed.has(value))
    .map((value) => `${value} is lost without a line`);
}
