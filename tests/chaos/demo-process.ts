import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { DemoSummary } from '../../bin/lib/run-demo.ts';

const entry = fileURLToPath(new URL('../../bin/demo.ts', import.meta.url));

export interface DemoEnd {
  code: number | null;
  confirmed: number;
  /** The posting of each application that the board keeps on the disk. */
  received: string[];
  errors: string;
}

/** Starts the demo as a process of its own. */
export async function startDemo({
  jobs,
  dataDir,
  env = {},
  args = [],
}: {
  jobs: number;
  dataDir?: string;
  env?: Record<string, string>;
  args?: readonly string[];
}) {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'jobai-kill-')));
  const child = spawn(
    process.execPath,
    [entry, '--json', '--jobs', String(jobs), '--data-dir', folder, ...args],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const out = text(child.stdout);
  const errors = text(child.stderr);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { dataDir: folder, out, errors, exited, kill: () => child.kill('SIGKILL') };
}

/** Runs the demo to its end in a folder where it was cut off. */
export async function runDemoToEnd(request: {
  jobs: number;
  dataDir: string;
  args?: readonly string[];
}): Promise<DemoEnd> {
  const demo = await startDemo(request);
  const code = await demo.exited;
  const out = await demo.out;
  const summary = out.trim() ? (JSON.parse(out) as DemoSummary) : null;
  const errors = code === 0 ? '' : (await demo.errors).split('\n').slice(-8).join(' | ');
  return { code, confirmed: summary?.confirmed ?? 0, received: await received(request.dataDir), errors };
}

/** The posting of each application that the practice board of a data folder keeps on the disk. */
export async function received(dataDir: string): Promise<string[]> {
  const folder = join(dataDir, 'practice-board', 'applications');
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const files = entries.filter((name) => name.endsWith('.json'));
  const all = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as { posting?: string }),
  );
  return all.flatMap(({ posting }) => posting ?? []);
}
