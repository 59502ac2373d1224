import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteStart, tellOnceOfUndone, undoneUpdate } from '#main/shell/updates/note-start.ts';
import { placeUpdate } from '#main/shell/updates/place-update.ts';
import { readMarker } from '#main/shell/updates/update-marker.ts';
import { watchStart } from '#main/shell/updates/watch-start.ts';

let folder = '';
let userData = '';
let current = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobai-update-'));
  userData = folder;
  current = join(folder, 'JobAI.AppImage');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program of one file, as an AppImage is: it notes that it ran, and does what is given. */
const program = (name: string, does: string) =>
  `#!/bin/sh\ncd '${folder}'\necho "${name} $*" >> ran.txt\n${does}\n`;
const ran = () => readFileSync(join(folder, 'ran.txt'), 'utf8').trim().split('\n');
const STARTS = `sed -i 's/"placed"/"started"/' update.json`;
const database = () => readFileSync(join(userData, 'jobai.sqlite'), 'utf8');

/** Puts version 0.2.0, which does what is given, in the place of 0.1.0, and watches its start. */
async function update(does: string, limitMs = 10_000) {
  writeFileSync(current, program('0.1.0', ''), { mode: 0o755 });
  writeFileSync(join(userData, 'jobai.sqlite'), 'as it was');
  const fetched = join(folder, 'fetched.AppImage');
  writeFileSync(fetched, program('0.2.0', does));
  await placeUpdate({ userData, current, fetched, from: '0.1.0', to: '0.2.0' });
  const gone = 2 ** 22 + 1;
  return watchStart({ userData, after: gone, args: ['--data-dir=x'], limitMs });
}

/** Waits until the version that was put back ran: it is started last. */
async function lastRan(line: string): Promise<void> {
  for (let tries = 0; ran().at(-1) !== line; tries += 1) {
    if (tries > 100) throw new Error(`${line} did not run: ${ran().join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a new version that starts stays, and the one before is kept beside', async () => {
  expect(await update(`${STARTS}; echo changed > jobai.sqlite`)).toBe('started');
  expect(ran()).toEqual(['0.2.0 --data-dir=x']);
  expect(readFileSync(current, 'utf8')).toContain('0.2.0');
  expect(readFileSync(join(folder, 'JobAI-0.1.0-before-update.AppImage'), 'utf8')).toContain('0.1.0');
  expect(undoneUpdate(userData, '0.1.0')).toBeNull();
});

test.each([
  ['ends at once', 'echo changed > jobai.sqlite; exit 1'],
  [
    'says that it can not',
    `echo changed > jobai.sqlite; sed -i 's/"placed"/"failed"/' update.json; sleep 30`,
  ],
  ['is no program', 'exec ./nothing-of-this-name'],
])('a new version that %s is taken back, with the data of before', async (_how, does) => {
  expect(await update(does)).toBe('undone');
  await lastRan('0.1.0 --data-dir=x');
  expect(readFileSync(current, 'utf8')).toContain('0.1.0');
  expect(database()).toBe('as it was');
  expect(undoneUpdate(userData, '0.1.0')?.to).toBe('0.2.0');
});

test('a new version that hangs is ended and taken back', async () => {
  expect(await update('echo $$ > pid.txt; sleep 60', 1_500)).toBe('undone');
  const pid = Number(readFileSync(join(folder, 'pid.txt'), 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow();
  await lastRan('0.1.0 --data-dir=x');
});

test('the user is told once that an update was taken back', async () => {
  await update('exit 1');
  await lastRan('0.1.0 --data-dir=x');
  const told: string[] = [];
  for (const _start of [1, 2]) tellOnceOfUndone(userData, '0.1.0', () => told.push('told'));
  expect(told).toEqual(['told']);
});

test('a start is noted only for the version that was placed', async () => {
  expect(await update(STARTS)).toBe('started');
  noteStart(userData, '0.2.0', false);
  expect(readMarker(userData)?.state).toBe('started');
  expect(await watchStart({ userData, after: 2 ** 22 + 1, args: [] })).toBe('none');
});

test('what can not be placed leaves all as it was', async () => {
  writeFileSync(current, program('0.1.0', ''), { mode: 0o755 });
  const fetched = join(folder, 'not-there.AppImage');
  await expect(placeUpdate({ userData, current, fetched, from: '0.1.0', to: '0.2.0' })).rejects.toThrow();
  expect(readFileSync(current, 'utf8')).toContain('0.1.0');
  expect(readMarker(userData)).toBeNull();
});
