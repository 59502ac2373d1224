import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stageImport } from '#main/archive/stage-import.ts';
import { createTally } from '#main/archive/tally.ts';
import { writeArchive } from '#main/archive/write-archive.ts';
import { canMount, smallDisk } from '#tests/chaos/small-disk.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const at = new Date('2026-11-28T12:00:00.000Z');

function disk(size: string): string {
  const folder = join(temporaryFolder(), 'disk');
  const { unmount } = smallDisk(folder, size);
  onTestFinished(() => void unmount());
  return folder;
}

test.skipIf(!canMount())('a disk that is full in the middle leaves nothing half, out or in', async () => {
  const dataDir = temporaryFolder();
  const { file, repositories } = openTestDb(dataDir);
  seed(repositories);
  // Random bytes do not pack.
  const readable = { 'large.pdf': crypto.getRandomValues(new Uint8Array(65_536)) };
  const write = (target: string) =>
    writeArchive({
      ...{ dataDir, file, target, readable, program: '', at, settings: '{}' },
      tally: createTally().buffer,
    });
  const small = disk('64k');
  expect(() => write(join(small, 'all.zip'))).toThrow(/no room left on the disk/);
  expect(readdirSync(small)).toEqual([]);

  const archive = join(temporaryFolder(), 'all.zip');
  write(archive);
  const stage = stageImport({ archive, dataDir: small, tally: createTally().buffer });
  await expect(stage).rejects.toThrow(/too little room/);
  expect(readdirSync(small)).toEqual([]);
});
