import type Sqlite from 'better-sqlite3';

/** How this machine stands to the others. */
export interface SyncState {
  isOn: boolean;
  /** This machine's name among the others; empty where it has none. */
  machine: string;
  /** The user of the project that it is for. */
  account: string;
  /** The number of the last change that was pulled. */
  cursor: number;
  /** Rises when all that is in the project was deleted. */
  epoch: number;
  /** Rows that came and could not be taken in. */
  aside: number;
}

const STATE = `SELECT is_on AS isOn, machine, account, cursor, epoch,
  (SELECT count(*) FROM sync_inbox) AS aside FROM sync_state`;

export function readSyncState(client: Sqlite.Database): SyncState {
  const row = client.prepare(STATE).get() as Omit<SyncState, 'isOn'> & { isOn: number };
  return { ...row, isOn: row.isOn === 1 };
}

/** The newest change that is known of raises this machine's own clock, so that what it changes later is newer. */
export function raiseTick(client: Sqlite.Database, clocks: Iterable<string>): void {
  let newest = 0;
  for (const clock of clocks) newest = Math.max(newest, Number(clock.slice(0, 16)));
  client.prepare('UPDATE sync_state SET last_tick = max(last_tick, ?)').run(newest);
}

/** Does work whose changes are not this machine's own. */
export function asApplied<T>(client: Sqlite.Database, work: () => T): T {
  client.exec('UPDATE sync_state SET applying = 1');
  try {
    return work();
  } finally {
    client.exec('UPDATE sync_state SET applying = 0');
  }
}
