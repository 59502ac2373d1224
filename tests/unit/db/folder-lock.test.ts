import { spawn } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '#main/db/folder-lock.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const HOLD = `
import { lockFolder } from '#main/db/folder-lock.ts';
lockFolder(process.argv[1], 'window', new Date());
console.log('held');
setInterval(() => {}, 1000);`;

/** Another process that holds the folder until it is killed. */
async function heldByAnother(folder: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLD, folder], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

test('a folder that another process holds is refused, and it is said by whom; its death frees it at once', async () => {
  const folder = temporaryFolder();
  const child = await heldByAnother(folder);
  expect(() => lockFolder(folder, 'command', new Date())).toThrow(
    new RegExp(
      `JobAI's window \\(process ${child.pid}\\) is using this data folder since .* Nothing was changed`,
    ),
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exited;
  expect(existsSync(join(folder, 'in-use.json'))).toBe(true);
  lockFolder(folder, 'command', new Date()).release();
  expect(existsSync(join(folder, 'in-use.json'))).toBe(false);
});

test('a number of a dead process that lives again as another holds nothing', () => {
  const folder = temporaryFolder();
  const owner = { pid: process.pid, host: hostname(), kind: 'window', since: '2026-01-01T00:00:00.000Z' };
  writeFileSync(join(folder, 'in-use.json'), JSON.stringify(owner));
  lockFolder(folder, 'command', new Date()).release();
});

test('two parts of one process do not share a folder either, and it is free again afterwards', () => {
  const folder = temporaryFolder();
  const lock = lockFolder(folder, 'window', new Date());
  expect(() => lockFolder(folder, 'command', new Date())).toThrow(/is using this data folder/);
  lock.release();
  lockFolder(folder, 'command', new Date()).release();
});

test("another machine's owner counts while it gives signs of life", () => {
  const folder = temporaryFolder();
  const file = join(folder, 'in-use.json');
  const owner = { pid: 1, host: 'elsewhere', kind: 'window', since: '2026-01-01T00:00:00.000Z' };
  writeFileSync(file, JSON.stringify(owner));
  expect(() => lockFolder(folder, 'command', new Date())).toThrow(/process 1 on elsewhere/);
  const longAgo = new Date(Date.now() - 10 * 60_000);
  utimesSync(file, longAgo, longAgo);
  lockFolder(folder, 'command', new Date()).release();
});

test('an owner that can not be read keeps nobody out', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'in-use.json'), '{"pid":');
  lockFolder(folder, 'command', new Date()).release();
});
