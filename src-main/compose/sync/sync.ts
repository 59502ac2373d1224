import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import type { Clock, Ids, Logger } from '#agents/ports.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { choiceOf, createSyncRows, lookUpRow } from '#main/db/sync/sync-rows.ts';
import type { SentRequest } from '#main/http/create-http.ts';
import type { Secrets } from '#main/secrets/create-secrets.ts';
import { SYNC_SESSION } from '#main/secrets/secret-names.ts';
import { refreshFacts } from '#main/services/profile/refresh-facts.ts';
import type { SyncDoor } from '#main/services/service-deps.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import { createSync } from '#main/sync/create-sync.ts';
import type { Account, Remote } from '#main/sync/remote.ts';
import { isThisMachine } from '#shared/domain/base-url.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { lostInWords } from '#shared/sync/lost-in-words.ts';
import { tellingFetch } from './telling-fetch.ts';

/** The version of the SQL in `resources/supabase` that this program needs. */
const SQL_VERSION = 2;

export interface SyncParts {
  dataDir: string;
  resourcesDir: string;
  offline: boolean;
  db: Db;
  repos: Repositories;
  settings: SettingsStore;
  secrets: Secrets;
  sent(request: SentRequest): void;
  onProfile(profile: Profile): void;
  log: Logger;
  clock: Clock;
  ids: Ids;
}

export interface ComposedSync extends SyncDoor {
  start(): void;
  close(): Promise<void>;
}

/** Sync with the user's own Supabase project. Its library is loaded when it is first needed. */
export function composeSync(parts: SyncParts): ComposedSync {
  const { db, settings, secrets, clock, ids, log } = parts;
  const rows = createSyncRows(db, ({ id, name }) => join(parts.dataDir, 'documents', id, safeName(name)));
  const choice = () => choiceOf(settings.get().sync.groups, settings.get().sync.sensitive);
  const project = createProject(parts);
  const remote = async (): Promise<Remote> => {
    const found = await project();
    if (found !== null) return found;
    throw new ValidationError('Enter the address and the public key of your Supabase project first.');
  };
  const signOut = async () => {
    await (await project())?.signOut();
    await secrets.delete(SYNC_SESSION).catch(() => undefined);
    account = null;
  };
  const sync = createSync({
    ...{ rows, remote: project, choice, clock, log, random: Math.random, machineName: hostname() },
    changed: (tables) => peopleChanged(tables, parts),
    erased: signOut,
  });
  let account: Account | null | undefined;
  let known = JSON.stringify(choiceKey(settings));
  settings.onChange(() => {
    const next = JSON.stringify(choiceKey(settings));
    if (next === known) return;
    known = next;
    account = undefined;
    rows.readAgain();
    sync.begin();
  });

  const entered = async (found: Account) => {
    account = found;
    const there = await (await remote()).pull(Number.MAX_SAFE_INTEGER, 1);
    const { isOn, epoch } = rows.state();
    if (isOn && epoch !== 0 && epoch !== there.epoch) rows.turnOff();
    const machine = createHash('sha256').update(ids.next('machine')).digest('hex').slice(0, 12);
    rows.turnOn(found.id, machine);
    sync.begin();
    void sync.now().catch(() => undefined);
  };
  const ready = async () => {
    const found = await check();
    if (!found.ok) throw new ValidationError(found.message);
  };
  const check = async () => {
    const version = await (await remote()).version();
    if (version === null)
      return {
        ok: false,
        message:
          'Your project answers, but JobAI’s SQL has not run there. Copy it and run it in the SQL editor.',
      };
    if (version < SQL_VERSION)
      return {
        ok: false,
        message: 'Your project has older SQL of JobAI. Copy this and run it again; nothing is lost.',
      };
    if (version > SQL_VERSION)
      return {
        ok: false,
        message: 'Your project has newer SQL than this JobAI knows. Update JobAI on this machine.',
      };
    return { ok: true, message: 'Your project answers and is ready.' };
  };

  return {
    async view() {
      sync.inUse();
      const { isOn, aside } = rows.state();
      if (isOn && account === undefined)
        account = (await secrets.get(SYNC_SESSION)) === null ? null : SIGNED_IN;
      const { changes, running, lastAt, problem, signedOut } = sync.progress();
      if (signedOut) account = null;
      // Who it is can be read from the session that the exchange made.
      if (account === SIGNED_IN && lastAt !== null) account = (await (await project())?.account()) ?? null;
      return {
        ...{
          project: settings.get().sync.url,
          machine: hostname(),
          on: isOn,
          running,
          lastAt,
          changes,
          aside,
        },
        email: account?.email ?? null,
        problem:
          isOn && account === null
            ? 'You are signed out. What changes here waits until you sign in again.'
            : problem,
        waiting: isOn ? rows.waiting(choice()) : 0,
        lost: rows.lost().map((line) => lostInWords(line, lookUpRow(db, line))),
        history: rows.history(),
      };
    },
    async sql() {
      const dir = join(parts.resourcesDir, 'supabase');
      const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
      const texts = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
      return { version: SQL_VERSION, sql: texts.join('\n') };
    },
    check,
    async signIn(email, password) {
      await ready();
      await entered(await (await remote()).signIn(email, password));
    },
    async askCode(email) {
      await ready();
      await (await remote()).askCode(email);
    },
    async signInByCode(email, code) {
      await entered(await (await remote()).signInByCode(email, code));
    },
    now: async () => void (await sync.now()),
    takeBack: (id) => rows.takeBack(id),
    leave: (id) => rows.leave(id),
    signOut,
    async forget() {
      await signOut();
      rows.turnOff();
    },
    async erase() {
      await (await remote()).erase();
      await signOut();
      rows.turnOff();
    },
    start: sync.start,
    close: sync.close,
  };
}

/** Who it is shows with the first exchange; until then it is known that somebody is. */
const SIGNED_IN: Account = { id: '', email: '' };

const choiceKey = (settings: SettingsStore) => settings.get().sync;

/** A name as a file of ours may have it. */
const safeName = (name: string): string =>
  basename(name)
    .replace(/[\\/:*?"<>|\0]/g, '_')
    .slice(-120) || 'file';

/** What is derived from the profile follows it. */
function peopleChanged(tables: ReadonlySet<string>, { repos, onProfile, db }: SyncParts): void {
  if (![...tables].some((table) => !table.startsWith('job') && !table.startsWith('discovered'))) return;
  db.transaction(() => {
    for (const profile of repos.profiles.list()) refreshFacts(repos, profile);
  });
  for (const profile of repos.profiles.list()) onProfile(profile);
}

/** The project that is set now; another address is another project. */
function createProject({ settings, secrets, offline, sent, clock }: SyncParts): () => Promise<Remote | null> {
  let made: { of: string; remote: Promise<Remote> } | null = null;
  return async () => {
    const { url, key } = settings.get().sync;
    if (url === '' || key === '') return null;
    if (!url.startsWith('https:') && !isThisMachine(url))
      throw new ValidationError(
        'The address of your project must begin with https, so that nobody reads along.',
      );
    if (offline && !isThisMachine(url))
      throw new ExternalServiceError('JobAI runs without the network now, so nothing is exchanged.', {
        retryable: true,
      });
    const of = `${url} ${key}`;
    if (made?.of !== of) {
      const remote = import('#main/sync/supabase-remote.ts').then(({ createSupabaseRemote }) =>
        createSupabaseRemote({
          ...{ url, key, fetch: tellingFetch(sent, clock) },
          token: {
            get: () => secrets.get(SYNC_SESSION),
            // Without a keychain the sign-in lasts until the end.
            set: (token) =>
              (token === null ? secrets.delete(SYNC_SESSION) : secrets.set(SYNC_SESSION, token)).catch(
                () => undefined,
              ),
          },
        }),
      );
      made = { of, remote };
    }
    return made.remote;
  };
}
