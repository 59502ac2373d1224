import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import type { Postgres } from './database.ts';

const DEBIAN = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`, or null where no server is installed. */
export function serverPrograms(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const folders = readdirSync(DEBIAN)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Starts a server of its own, reached by a socket in its folder alone. It does not run as root, so root lends it a user. */
export async function startServer(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-pg-'));
  const user = lentUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...(user ?? {}), cwd: folder };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...options,
      stdio: 'ignore',
    },
  );
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'full_page_writes=off'],
    { ...options, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const at = { host: folder, user: 'owner', database: 'postgres' };
  await answered(at);
  const pool = new Pool({ ...at, max: 8 });
  pool.on('error', () => undefined);
  return {
    kind: 'server',
    exec: async (sql) => void (await pool.query(sql)),
    async as(asker, sql, values = []) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('request.jwt.claims', $1, true), set_config('role', $2, true)`,
          [JSON.stringify(asker.claims ?? {}), asker.role],
        );
        const { rows } = await client.query(sql, values);
        await client.query('commit');
        return rows as never;
      } catch (thrown) {
        await client.query('rollback');
        throw thrown;
      } finally {
        client.release();
      }
    },
    async close() {
      await pool.end();
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answered(at: { host: string; user: string; database: string }): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client(at);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (thrown) {
      if (attempt === 200) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function lentUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
