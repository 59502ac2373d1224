import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePrivate } from '#main/db/private-folder.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;

test.skipIf(process.platform === 'win32')(
  "a new folder is the user's alone, and an open one is closed with its files",
  () => {
    const made = join(temporaryFolder(), 'new', 'data');
    makePrivate(made);
    expect(modeOf(made)).toBe(0o700);

    const old = join(temporaryFolder(), 'old');
    mkdirSync(join(old, 'backups'), { recursive: true });
    const files = ['jobai.sqlite', 'settings.json', 'backups/jobai-2026-01-01T00-00-00.sqlite'].map((name) =>
      join(old, name),
    );
    for (const file of files) {
      writeFileSync(file, '');
      chmodSync(file, 0o644);
    }
    chmodSync(old, 0o755);
    makePrivate(old);
    expect([old, join(old, 'backups')].map(modeOf)).toEqual([0o700, 0o700]);
    expect(files.map(modeOf)).toEqual([0o600, 0o600, 0o600]);
  },
);

test.skipIf(process.platform === 'win32')("everybody's folder, as /tmp is, stays everybody's", () => {
  const folder = join(temporaryFolder(), 'tmp');
  mkdirSync(folder);
  chmodSync(folder, 0o1777);
  makePrivate(folder);
  expect(statSync(folder).mode & 0o7777).toBe(0o1777);
});
