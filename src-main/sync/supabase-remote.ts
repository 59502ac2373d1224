import { createClient, type PostgrestError, type Session, type SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { AuthenticationError, ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { PulledPage, PushAnswer } from '#shared/sync/exchanged-row.ts';
import type { Account, Remote } from './remote.ts';

export interface SupabaseOptions {
  url: string;
  /** The public (`anon` or publishable) key. */
  key: string;
  fetch: typeof fetch;
  /** What this machine stays signed in by; null for nothing. */
  token: { get(): Promise<string | null>; set(token: string | null): Promise<void> };
}

const BUCKET = 'jobai';
const FILES_AT_ONCE = 100;
/** Nothing here listens to a socket, and Node before 22 has none. */
class NoSocket {}

/** A project of Supabase, by its own library. */
export function createSupabaseRemote({ url, key, fetch, token }: SupabaseOptions): Remote {
  const client: SupabaseClient = createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch },
    realtime: { transport: NoSocket as never },
  });
  const host = new URL(url).host;
  let kept: string | null = null;
  const keep = async (session: Session | null) => {
    const next = session?.refresh_token ?? null;
    if (next === kept) return;
    kept = next;
    await token.set(next);
  };
  /** The session, made fresh where it runs out. One at a time, since each refresh takes the last one's token away. */
  let asking: Promise<Session | null> | null = null;
  const session = (): Promise<Session | null> => {
    asking ??= readSession().finally(() => {
      asking = null;
    });
    return asking;
  };
  const readSession = async (): Promise<Session | null> => {
    const now = await client.auth.getSession();
    if (now.data.session !== null) {
      await keep(now.data.session);
      return now.data.session;
    }
    const last = await token.get();
    if (last === null) return null;
    const fresh = await client.auth.refreshSession({ refresh_token: last });
    if (fresh.error !== null) {
      if (isNetwork(fresh.error)) throw unreachable(host, fresh.error);
      return null;
    }
    await keep(fresh.data.session);
    return fresh.data.session;
  };
  const signedIn = async (): Promise<Session> => {
    const now = await session();
    if (now === null)
      throw new AuthenticationError(
        'You are signed out of your project. Sign in again under Settings, Sync.',
      );
    return now;
  };
  const call = async <T>(name: string, given: Record<string, unknown>, schema: z.ZodType<T>): Promise<T> => {
    await signedIn();
    const { data, error } = await client.rpc(name, given);
    if (error !== null) throw failureOf(error, host);
    const read = schema.safeParse(data);
    if (read.success) return read.data;
    throw new ExternalServiceError(
      `${host} answered something that JobAI does not understand. Run the SQL there again.`,
      {
        details: { host, call: name },
      },
    );
  };
  const entered = async (found: {
    data: { session: Session | null };
    error: Error | null;
  }): Promise<Account> => {
    if (found.error !== null || found.data.session === null) {
      if (found.error !== null && isNetwork(found.error)) throw unreachable(host, found.error);
      throw new AuthenticationError(
        'That did not let you in. Check the e-mail address and the password or code, and that this user exists in your project.',
        { details: { host } },
      );
    }
    await keep(found.data.session);
    return accountOf(found.data.session);
  };
  const pathOf = async (sha256: string) => `${(await signedIn()).user.id}/${sha256}`;
  const files = client.storage.from(BUCKET);

  return {
    async version() {
      const { data, error } = await client.rpc('jobai_version');
      if (error === null) return z.number().int().parse(data);
      if (isMissing(error)) return null;
      throw failureOf(error, host);
    },
    account: async () => {
      const now = await session();
      return now === null ? null : accountOf(now);
    },
    signIn: async (email, password) => entered(await client.auth.signInWithPassword({ email, password })),
    async askCode(email) {
      const { error } = await client.auth.signInWithOtp({ email });
      if (error === null) return;
      if (isNetwork(error)) throw unreachable(host, error);
      throw new AuthenticationError(`Your project sent no code: ${error.message}`, { details: { host } });
    },
    signInByCode: async (email, code) =>
      entered(await client.auth.verifyOtp({ email, token: code, type: 'email' })),
    async signOut() {
      await client.auth.signOut({ scope: 'local' }).catch(() => undefined);
      await keep(null);
      await token.set(null);
    },
    push: (machine, epoch, rows) =>
      call('jobai_push', { machine: machine.id, machine_name: machine.name, epoch, given: rows }, PushAnswer),
    pull: (after, most) => call('jobai_pull', { after, most }, PulledPage),
    settle: async (line) => void (await call('jobai_settle', { line }, z.unknown())),
    async erase() {
      const folder = (await signedIn()).user.id;
      for (;;) {
        const { data, error } = await files.list(folder, { limit: FILES_AT_ONCE });
        if (error !== null) throw unreachable(host, error);
        if (data.length === 0) break;
        const removed = await files.remove(data.map(({ name }) => `${folder}/${name}`));
        if (removed.error !== null) throw unreachable(host, removed.error);
      }
      return call('jobai_erase', {}, z.number().int());
    },
    async upload(sha256, bytes, mime) {
      const { error } = await files.upload(await pathOf(sha256), bytes, { contentType: mime, upsert: false });
      if (error !== null && statusOf(error) !== 409) throw unreachable(host, error);
    },
    async download(sha256) {
      const { data, error } = await files.download(await pathOf(sha256));
      if (error === null) return new Uint8Array(await data.arrayBuffer());
      if ([400, 404].includes(statusOf(error))) return null;
      throw unreachable(host, error);
    },
  };
}

const accountOf = ({ user }: Session): Account => ({ id: user.id, email: user.email ?? '' });

const statusOf = (error: unknown): number => {
  const { statusCode, status } = error as { statusCode?: string | number; status?: number };
  return Number(statusCode ?? status ?? 0);
};

const isNetwork = (error: Error): boolean =>
  error.name === 'AuthRetryableFetchError' || /fetch failed|network|timed? ?out/i.test(error.message);

const isMissing = ({ code }: PostgrestError): boolean => code === 'PGRST202' || code === '42883';

function failureOf(error: PostgrestError, host: string): Error {
  if (isMissing(error))
    return new ValidationError(
      'Your project was not set up for JobAI, or long ago. Run the SQL under Settings, Sync, there.',
    );
  if (['PGRST301', 'PGRST303', '42501', '28000'].includes(error.code))
    return new AuthenticationError(
      'Your project does not let you in any more. Sign in again under Settings, Sync.',
    );
  return unreachable(host, error);
}

const unreachable = (host: string, cause: { message: string }): ExternalServiceError =>
  new ExternalServiceError(
    `${host} could not be reached, or did not answer as it should. JobAI tries again by itself; check your connection if it lasts.`,
    { retryable: true, details: { host }, cause },
  );
