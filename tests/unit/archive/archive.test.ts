import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyStagedImport } from '#main/archive/apply-import.ts';
import { lookAtArchive } from '#main/archive/stage-import.ts';
import { stagedIn } from '#main/archive/staged.ts';
import { createTally } from '#main/archive/tally.ts';
import { writeArchive } from '#main/archive/write-archive.ts';
import { listBackups } from '#main/db/backup.ts';
import {
  at,
  below,
  type Machine,
  machine,
  oldMachine,
  sent,
  stage,
  written,
} from '#tests/fakes/archived-machine.ts';
import { wouldSend } from '#tests/fakes/sent-jobs.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const LONG = 'You bake bread at night. '.repeat(4_000);

function apply(to: Machine) {
  const settings: unknown[] = [];
  const done = applyStagedImport({ ...to, at, settings: (patch) => settings.push(patch) });
  return { done, settings };
}

test('an archive brings documents, applications and settings to another folder, and what was sent is not sent there', async () => {
  const old = oldMachine();
  const tally = createTally();
  const { target, info } = written(old, tally);
  expect(info).toMatchObject({
    program: '1.2.3',
    files: 1,
    missing: ['gone.pdf'],
    counts: { jobs: 2, profiles: 1 },
  });
  expect(tally.progress().done).toBe(tally.progress().total);
  expect(await lookAtArchive(target)).toEqual(info);
  expect(readdirSync(old.dataDir).filter((name) => name.startsWith('export-work'))).toEqual([]);

  const fresh = machine();
  await stage(fresh, target);
  expect(fresh.repositories.profiles.list()).toEqual([]);
  const { done, settings } = apply(fresh);
  expect(done?.merged).toMatchObject({ refused: {}, hadProfiles: false });
  expect(settings).toEqual([{ minScore: 55 }]);
  const file = fresh.repositories.files.get('f1');
  expect(file?.path).toBe(join(fresh.dataDir, 'documents', 'f1', 'Ana_ CV_.pdf'));
  expect(readFileSync(file?.path ?? '', 'utf8')).toBe('%PDF-1.7 one');
  expect(fresh.repositories.profiles.list()).toEqual(old.repositories.profiles.list());
  expect(wouldSend(fresh, sent)).toBe(false);
  expect(existsSync(stagedIn(fresh.dataDir).folder)).toBe(false);
  expect(apply(fresh).done).toBeNull();
});

test('into a folder with data it is joined, after a backup, and a document that is lost here comes back', async () => {
  const old = oldMachine();
  const { target } = written(old);
  rmSync(old.repositories.files.get('f1')?.path ?? '');
  await stage(old, target);
  expect(apply(old).done?.merged).toMatchObject({ added: 0, renewed: 0, hadProfiles: true });
  expect(existsSync(old.repositories.files.get('f1')?.path ?? '')).toBe(true);
  expect(listBackups(old.backupsDir)[0]).toContain('before-import');
});

test('a start that was cut off in the middle of it does it again', async () => {
  const { target } = written(oldMachine());
  const fresh = machine();
  await stage(fresh, target);
  // The document was put in its place already.
  const folder = join(fresh.dataDir, 'documents', 'f1');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(stagedIn(fresh.dataDir).files, 'f1'), join(folder, 'Ana_ CV_.pdf'));
  rmSync(join(stagedIn(fresh.dataDir).files, 'f1'));
  expect(apply(fresh).done?.merged).toMatchObject({ refused: {} });
  expect(readFileSync(fresh.repositories.files.get('f1')?.path ?? '', 'utf8')).toBe('%PDF-1.7 one');
});

test('where it can not be joined nothing is changed, and no file stays behind', async () => {
  const old = oldMachine();
  // More than what free pages inside the new file could take.
  old.repositories.jobs.upsert(
    'p1',
    sampleJob({ id: 'long', url: 'https://a.example/9', description: LONG }),
  );
  const { target } = written(old);
  const fresh = machine();
  await stage(fresh, target);
  const before = below(fresh.dataDir).filter((path) => !path.startsWith('import-staged'));
  fresh.db.client.pragma('max_page_count = 1');
  const { done } = apply(fresh);
  expect(done?.problem).toMatchObject({ name: 'DatabaseError' });
  fresh.db.client.pragma('max_page_count = 1000000');
  expect(fresh.repositories.profiles.list()).toEqual([]);
  expect(below(fresh.dataDir)).toEqual(before);
});

test('what an export of before left when it was killed goes with the next one', () => {
  const old = oldMachine();
  const left = join(old.dataDir, 'export-work-left');
  mkdirSync(left);
  utimesSync(left, new Date('2026-01-01'), new Date('2026-01-01'));
  written(old);
  expect(existsSync(left)).toBe(false);
});

test('a user who stops it gets nothing half, out or in', async () => {
  const old = oldMachine();
  const stopped = createTally();
  stopped.stop();
  const folder = temporaryFolder();
  expect(() => written(old, stopped)).toThrow(/stopped/);
  const { target } = written(old);
  const fresh = machine();
  await expect(stage(fresh, target, stopped)).rejects.toThrow(/stopped/);
  expect(existsSync(stagedIn(fresh.dataDir).folder)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(old.dataDir).filter((name) => /export|part/.test(name))).toEqual([]);
});

test('a file of the target’s name stays as it is until the new one is whole', () => {
  const old = oldMachine();
  const { target } = written(old);
  const before = readFileSync(target);
  const stopped = createTally();
  stopped.stop();
  const again = () =>
    writeArchive({
      ...{ dataDir: old.dataDir, file: old.file, target, readable: {}, program: '', at },
      ...{ settings: '{}', tally: stopped.buffer },
    });
  expect(again).toThrow(/stopped/);
  expect(readFileSync(target).equals(before)).toBe(true);
  expect(existsSync(`${target}.part`)).toBe(false);
});
