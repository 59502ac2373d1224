import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { applyStagedImport } from '#main/archive/apply-import.ts';
import { lookAtArchive, stageImport } from '#main/archive/stage-import.ts';
import { stagedIn } from '#main/archive/staged.ts';
import { createTally } from '#main/archive/tally.ts';
import { writeArchive } from '#main/archive/write-archive.ts';
import { listBackups } from '#main/db/backup.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sendJob, wouldSend } from '#tests/fakes/sent-jobs.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const sent = { id: 'j9', url: 'https://boards.greenhouse.io/acme/jobs/9' };
const LONG = 'You bake bread at night. '.repeat(4_000);
const at = new Date('2026-11-28T12:00:00.000Z');

function machine() {
  const dataDir = temporaryFolder();
  return { dataDir, ...openTestDb(dataDir) };
}
type Machine = ReturnType<typeof machine>;

/** Keeps bytes as a document of the profile, as the program does. */
function keep({ dataDir, repositories }: Machine, id: string, name: string, bytes: Uint8Array) {
  const path = join(dataDir, 'documents', id, 'on disk.pdf');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  repositories.files.save({
    id,
    profileId: 'p1',
    path,
    name,
    mime: 'application/pdf',
    bytes: bytes.length,
    sha256,
  });
}

function oldMachine() {
  const old = machine();
  seed(old.repositories);
  keep(old, 'f1', 'Ana: CV?.pdf', new TextEncoder().encode('%PDF-1.7 one'));
  keep(old, 'f2', 'gone.pdf', new Uint8Array([1]));
  rmSync(join(old.dataDir, 'documents', 'f2'), { recursive: true });
  sendJob(old, sent);
  return old;
}

function written(old: Machine, tally = createTally()) {
  const target = join(temporaryFolder(), 'all.zip');
  const readable = { 'read me.txt': new TextEncoder().encode('hello') };
  const info = writeArchive({
    ...{ dataDir: old.dataDir, file: old.file, target, readable, program: '1.2.3', at },
    ...{ settings: '{"minScore":55}', tally: tally.buffer },
  });
  return { target, info };
}

const stage = (to: Machine, archive: string, tally = createTally()) =>
  stageImport({ archive, dataDir: to.dataDir, tally: tally.buffer });

function apply(to: Machine) {
  const settings: unknown[] = [];
  const done = applyStagedImport({ ...to, at, settings: (patch) => settings.push(patch) });
  return { done, settings };
}

/** Every file below a folder but those of the open database, with its bytes. */
const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('jobai.sqlite'))
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();

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

test('every byte flipped anywhere in it either changes nothing that is taken in, or it is refused and nothing stays behind', async () => {
  const { target, info } = written(oldMachine());
  const fresh = machine();
  const before = below(fresh.dataDir);
  const whole = readFileSync(target);
  const damaged = join(temporaryFolder(), 'damaged.zip');
  const step = Math.ceil(whole.length / 60);
  const spread = Array.from({ length: 60 }, (_, index) => index * step);
  // The directory and its end are small and last.
  const last = Array.from({ length: 60 }, (_, index) => whole.length - 1 - index * 7);
  let refused = 0;
  for (const place of [...spread, ...last].filter((one) => one < whole.length)) {
    const bytes = Buffer.from(whole);
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
    writeFileSync(damaged, bytes);
    try {
      const staged = await stage(fresh, damaged);
      expect({ ...staged, name: info.name }).toEqual(info);
      expect(readFileSync(join(stagedIn(fresh.dataDir).files, 'f1'), 'utf8')).toBe('%PDF-1.7 one');
      rmSync(stagedIn(fresh.dataDir).folder, { recursive: true });
    } catch (thrown) {
      refused += 1;
      expect(thrown, `byte ${place}`).toMatchObject({ name: 'ValidationError' });
    }
    expect(below(fresh.dataDir)).toEqual(before);
  }
  expect(refused).toBeGreaterThan(40);
  for (const length of [0, 3, whole.length >> 1, whole.length - 1]) {
    writeFileSync(damaged, whole.subarray(0, length));
    await expect(stage(fresh, damaged)).rejects.toMatchObject({ name: 'ValidationError' });
  }
});

type Files = Record<string, Uint8Array>;
const text = (content: string) => new TextEncoder().encode(content);

/** The archive with its entries changed; the manifest goes with them where `honest`. */
function changed(
  target: string,
  change: (files: Files, manifest: { version: number; parts: { path: string; fileId?: string }[] }) => void,
): string {
  const files = unzipSync(readFileSync(target)) as Files;
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  change(files, manifest);
  const path = join(temporaryFolder(), 'changed.zip');
  writeFileSync(path, zipSync({ ...files, 'manifest.json': text(JSON.stringify(manifest)) }));
  return path;
}
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('what leads elsewhere, is not named, is not there, or is of a newer program is refused with words', async () => {
  const { target } = written(oldMachine());
  const fresh = machine();
  const before = below(fresh.dataDir);
  const evil = text('evil');
  const cases: [RegExp, string][] = [
    [/damaged/, changed(target, (files) => Object.assign(files, { '../../evil.txt': evil }))],
    [/damaged/, changed(target, (files) => Object.assign(files, { 'C:\\evil.txt': evil }))],
    [/damaged/, changed(target, (files) => Object.assign(files, { 'more.txt': evil }))],
    [/damaged/, changed(target, (files) => delete files['read me.txt'])],
    [/damaged/, changed(target, (files) => Object.assign(files, { 'documents/f1/Ana_ CV_.pdf': evil }))],
    [/newer version/, changed(target, (_files, manifest) => Object.assign(manifest, { version: 99 }))],
    [
      /damaged/,
      changed(target, (files, { parts }) => {
        Object.assign(files, { 'documents/x/y': evil });
        parts.push({ path: 'documents/x/y', fileId: '../../x', ...{ bytes: 4, sha256: sumOf(evil) } });
      }),
    ],
    [
      /damaged database/,
      changed(target, (files, { parts }) => {
        Object.assign(files, { 'data/jobai.sqlite': evil });
        const part = parts.find(({ path }) => path === 'data/jobai.sqlite');
        Object.assign(part ?? {}, { bytes: 4, sha256: sumOf(evil) });
      }),
    ],
  ];
  const notes = join(temporaryFolder(), 'notes.zip');
  writeFileSync(notes, zipSync({ 'notes.txt': text('x') }));
  cases.push([/no archive of everything/, notes], [/There is no file/, join(temporaryFolder(), 'none.zip')]);
  const link = join(temporaryFolder(), 'link.zip');
  writeFileSync(
    link,
    zipSync({ 'documents/f1/x': [text('/etc/passwd'), { os: 3, attrs: 0o120_777 << 16 }] }),
  );
  cases.push([/link to somewhere else/, link]);
  for (const [words, path] of cases) {
    await expect(stage(fresh, path), String(words)).rejects.toThrow(words);
    expect(below(fresh.dataDir)).toEqual(before);
  }
});

test('an archive that would unpack to more than it says, or to more than 2 GB, is stopped before it fills the disk', async () => {
  const { target } = written(oldMachine());
  const fresh = machine();
  const bomb = readFileSync(
    changed(target, (files) => Object.assign(files, { 'read me.txt': new Uint8Array(40_000_000) })),
  );
  const path = join(temporaryFolder(), 'bomb.zip');
  writeFileSync(path, bomb);
  await expect(stage(fresh, path)).rejects.toThrow(/damaged/);
  // The size that the directory says, of the entry that is first in it.
  const directory = bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bomb.writeUInt32LE(0xf0000000, directory + 24);
  writeFileSync(path, bomb);
  await expect(stage(fresh, path)).rejects.toThrow(/unpack to more than 2.0 GB/);
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
