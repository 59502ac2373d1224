import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dbErrors } from '#main/db/db-errors.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

test('a folder that is gone is told as gone, and not as something of the wrong kind', () => {
  const file = join(temporaryFolder(), 'unplugged', 'jobai.sqlite');
  const read = () => dbErrors(file, () => readFileSync(file));
  expect(read).toThrow(/no longer there.*Connect the drive.*choose another data folder/);
  expect(read).not.toThrow(/wrong kind/);
});
