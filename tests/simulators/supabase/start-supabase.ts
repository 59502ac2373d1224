import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRpc } from './answer-rest.ts';
import { answerStorage } from './answer-storage.ts';
import type { Postgres } from './database.ts';
import { startPostgres } from './postgres.ts';
import { createSignIn, type SimulatedUser } from './sign-in.ts';

/** What happens to a request: the line is cut before it is done, or after, so that the answer is lost; or it is done. */
export type LineFault = 'before' | 'after' | null;

/** A project of Supabase on loopback: a real database behind the parts of its services that the library calls. */
export interface SimulatedSupabase {
  url: string;
  postgres: Postgres;
  addUser(email: string, password: string): Promise<SimulatedUser>;
  /** Asked for each request. */
  setFault(fault: (path: string) => LineFault): void;
  endSessions(): void;
  /** How many requests came. */
  requests: { path: string; bytes: number }[];
  close(): Promise<void>;
}

export const PUBLIC_KEY = 'simulated-public-key';

export async function startSupabase(
  options: { kind?: Postgres['kind']; livesS?: number } = {},
): Promise<SimulatedSupabase> {
  const postgres = await startPostgres(options.kind);
  const users: SimulatedUser[] = [];
  const signIn = createSignIn(users, options.livesS);
  const requests: SimulatedSupabase['requests'] = [];
  let fault: (path: string) => LineFault = () => null;

  const answer = async (
    request: IncomingMessage,
    body: Buffer,
  ): Promise<{ status: number; body: unknown }> => {
    const url = new URL(request.url ?? '/', 'http://project');
    const [, part, , ...rest] = url.pathname.split('/');
    if (request.headers['apikey'] !== PUBLIC_KEY && part !== 'storage')
      return { status: 401, body: { message: 'Invalid API key' } };
    if (part === 'auth') {
      const given = body.length === 0 ? {} : (JSON.parse(body.toString()) as Record<string, string>);
      return signIn.answer(rest.join('/'), url.searchParams, given);
    }
    const asker = await signIn.asker(request.headers.authorization).catch(() => null);
    if (asker === null) return { status: 401, body: { code: 'PGRST303', message: 'JWT expired' } };
    if (part === 'rest' && rest[0] === 'rpc') {
      const given = body.length === 0 ? {} : (JSON.parse(body.toString()) as Record<string, unknown>);
      return answerRpc(postgres, asker, rest[1] ?? '', given);
    }
    if (part === 'storage')
      return answerStorage(postgres, asker, {
        method: request.method ?? 'GET',
        path: rest.slice(1).join('/'),
        body,
      });
    return { status: 404, body: { message: 'no such path' } };
  };

  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const path = (request.url ?? '').split('?')[0] ?? '';
      requests.push({ path, bytes: body.length });
      const cut = fault(path);
      if (cut === 'before') return void request.socket.destroy();
      const answered = await answer(request, body);
      if (cut === 'after') return void request.socket.destroy();
      send(response, answered);
    })().catch(() => request.socket.destroy());
  });
  // Longer than the library rests its own, so that no request meets a closed one.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    postgres,
    requests,
    async addUser(email, password) {
      const user = { id: randomUUID(), email, password, code: '' };
      await postgres.exec(`insert into auth.users (id, email) values ('${user.id}', '${email}')`);
      users.push(user);
      return user;
    },
    setFault(next) {
      fault = next;
    },
    endSessions: signIn.endAll,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await postgres.close();
    },
  };
}

function send(response: ServerResponse, { status, body }: { status: number; body: unknown }): void {
  const isFile = Buffer.isBuffer(body);
  response.writeHead(status, { 'content-type': isFile ? 'application/octet-stream' : 'application/json' });
  response.end(status === 204 ? undefined : isFile ? body : JSON.stringify(body));
}
