import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '#main/db/folder-lock.ts';
import { canMount, smallDisk } from '#tests/chaos/small-disk.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

test.skipIf(!canMount())('a folder on a full disk that can not be taken says that the disk is full', () => {
  const dataDir = join(temporaryFolder(), 'disk');
  const { fill, unmount } = smallDisk(dataDir, '1m');
  onTestFinished(() => void unmount());
  fill();
  expect(() => lockFolder(dataDir, 'command', new Date())).toThrow(
    /disk that holds .* is full.*Free some space/,
  );
});
