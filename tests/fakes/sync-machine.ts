import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { choiceOf, createSyncRows } from '#main/db/sync/sync-rows.ts';
import { createSync } from '#main/sync/create-sync.ts';
import { createSupabaseRemote } from '#main/sync/supabase-remote.ts';
import type { SyncGroup } from '#shared/domain/sync-group.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import type { SimulatedUser } from '#tests/simulators/supabase/sign-in.ts';
import { PUBLIC_KEY, type SimulatedSupabase } from '#tests/simulators/supabase/start-supabase.ts';

export interface MachineOptions {
  groups?: SyncGroup[];
  sensitive?: boolean;
  name?: string;
  /** How far its clock is off, in ms. */
  skewMs?: number;
  /** A database to begin with, which is quicker than an empty one. */
  from?: string;
}

export const ALL_GROUPS: SyncGroup[] = ['profile', 'jobs', 'documents', 'applications', 'answers'];

/** One machine of a user: a database of its own that exchanges with the simulated project. */
export async function openMachine(
  supabase: SimulatedSupabase,
  user: SimulatedUser,
  options: MachineOptions = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-machine-'));
  mkdirSync(join(folder, 'backups'));
  if (options.from !== undefined) copyFileSync(options.from, join(folder, 'jobai.sqlite'));
  const clock = { now: () => new Date(Date.now() + (options.skewMs ?? 0)) };
  const { db } = openDatabase({
    ...{ file: join(folder, 'jobai.sqlite'), backupsDir: join(folder, 'backups') },
    ...{ log: silentLog, clock: movableClock() },
  });
  const rows = createSyncRows(db, ({ id, name }) => join(folder, 'documents', id, name));
  let token: string | null = null;
  const remote = createSupabaseRemote({
    ...{ url: supabase.url, key: PUBLIC_KEY, fetch },
    token: {
      get: async () => token,
      set: async (next) => {
        token = next;
      },
    },
  });
  const choice = choiceOf(options.groups ?? ALL_GROUPS, options.sensitive ?? false);
  const sync = createSync({
    ...{
      rows,
      clock,
      log: silentLog,
      changed: () => undefined,
      erased: async () => undefined,
      random: () => 0.5,
    },
    remote: async () => remote,
    choice: () => choice,
    machineName: options.name ?? 'machine',
  });
  await remote.signIn(user.email, user.password);
  rows.turnOn(user.id, options.name ?? folder.replace(/\W/g, '').slice(-8).toLowerCase());
  return {
    ...{ db, rows, remote, sync, folder, choice },
    repos: createRepositories(db, movableClock()),
    async close() {
      await sync.close();
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Machine = Awaited<ReturnType<typeof openMachine>>;
