import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageImport } from '#main/archive/stage-import.ts';
import { createTally } from '#main/archive/tally.ts';
import { writeArchive } from '#main/archive/write-archive.ts';
import { openTestDb } from './open-test-db.ts';
import { sendJob } from './sent-jobs.ts';
import { seed } from './stored-samples.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A job that the old machine sent. */
export const sent = { id: 'j9', url: 'https://boards.greenhouse.io/acme/jobs/9' };
export const at = new Date('2026-11-28T12:00:00.000Z');

export function machine() {
  const dataDir = temporaryFolder();
  return { dataDir, ...openTestDb(dataDir) };
}
export type Machine = ReturnType<typeof machine>;

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

export function oldMachine() {
  const old = machine();
  seed(old.repositories);
  keep(old, 'f1', 'Ana: CV?.pdf', new TextEncoder().encode('%PDF-1.7 one'));
  keep(old, 'f2', 'gone.pdf', new Uint8Array([1]));
  rmSync(join(old.dataDir, 'documents', 'f2'), { recursive: true });
  sendJob(old, sent);
  return old;
}

export function written(old: Machine, tally = createTally()) {
  const target = join(temporaryFolder(), 'all.zip');
  const readable = { 'read me.txt': new TextEncoder().encode('hello') };
  const info = writeArchive({
    ...{ dataDir: old.dataDir, file: old.file, target, readable, program: '1.2.3', at },
    ...{ settings: '{"minScore":55}', tally: tally.buffer },
  });
  return { target, info };
}

export const stage = (to: Machine, archive: string, tally = createTally()) =>
  stageImport({ archive, dataDir: to.dataDir, tally: tally.buffer });

/** Every file below a folder but those of the open database, with its bytes. */
export const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('jobai.sqlite'))
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();
