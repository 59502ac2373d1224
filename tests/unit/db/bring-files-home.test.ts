import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

/** A data folder with a document and a picture, closed. */
function withFiles() {
  const folder = join(temporaryFolder(), 'JobAI');
  const paths = [
    join(folder, 'documents', 'file-1', 'Ada-Byron-Resume.pdf'),
    join(folder, 'pictures', 'picture-1.jpg'),
    join(folder, '..', 'documents', 'elsewhere', 'kept.pdf'),
  ];
  const { db, repositories } = openTestDb(folder);
  for (const [at, path] of paths.entries()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'x');
    const file = { id: `f${at}`, profileId: null, path, name: 'x', mime: 'x', bytes: 1, sha256: 'x' };
    repositories.files.save(file);
  }
  db.close();
  return { folder, paths };
}
const pathsIn = (folder: string) => {
  const { repositories, db } = openTestDb(folder);
  const paths = ['f0', 'f1', 'f2'].map((id) => repositories.files.get(id)?.path);
  db.close();
  return paths;
};

it('finds the files of a folder that was moved', () => {
  const { folder, paths } = withFiles();
  const moved = `${folder} of 2027`;
  renameSync(folder, moved);
  expect(pathsIn(moved)).toEqual([
    join(moved, 'documents', 'file-1', 'Ada-Byron-Resume.pdf'),
    join(moved, 'pictures', 'picture-1.jpg'),
    paths[2],
  ]);
});

it('leaves the files of a folder that was copied to that folder', () => {
  const { folder, paths } = withFiles();
  const copy = `${folder}-copy`;
  cpSync(folder, copy, { recursive: true });
  expect(
    pathsIn(copy)
      .slice(0, 2)
      .every((path) => path?.startsWith(copy)),
  ).toBe(true);
  expect(pathsIn(folder)).toEqual(paths);
});
