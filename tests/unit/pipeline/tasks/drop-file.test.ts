import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isRemoved } from '#main/compose/storage/is-removed.ts';
import { dropFileKind } from '#main/pipeline/tasks/drop-file.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { trackerService } from '#main/services/tracker.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const never = new AbortController().signal;

function open() {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const path = join(temporaryFolder(), 'documents', 'file-a', 'kept.bin');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'x');
  const sha256 = '0';
  repos.files.save({
    ...{ id: 'file-a', profileId: profile.id, path, name: 'Certificate.pdf' },
    ...{ mime: 'application/pdf', bytes: 1, sha256 },
  });
  const item = {
    kind: 'document' as const,
    id: 'i1',
    applicationId: '' as const,
    of: 'certificate' as const,
  };
  const document = { ...item, name: 'Certificate.pdf', fileId: 'file-a', bytes: 1 };
  repos.applicationItems.put(profile.id, document);
  const added: { payload: unknown; runAfter?: number }[] = [];
  const tasks = { add: (task: (typeof added)[number]) => added.push(task) > 0 };
  const tracker = trackerService({ db, repos, clock, ids: countingIds(), tasks } as unknown as ServiceDeps);
  const kind = dropFileKind({ files: repos.files, isRemoved });
  const run = async () => {
    for (const { payload } of added.splice(0)) {
      const context = { signal: never, say: () => undefined };
      const outcome = await kind.run(kind.schema.parse(payload), context);
      outcome?.effect?.();
    }
  };
  return { repos, clock, profile, path, document, added, tracker, run };
}

test('a removed document goes from the disk and from the database when its removal cannot be taken back any more', async () => {
  const { repos, clock, path, document, added, tracker, run } = open();
  expect(await tracker.removeItem({ id: document.id }, never)).toEqual({ removed: true });
  expect(existsSync(path)).toBe(true);
  expect((added[0]?.runAfter ?? 0) - clock.now().getTime()).toBeGreaterThan(60_000);
  await run();
  expect(existsSync(dirname(path))).toBe(false);
  expect(repos.files.get('file-a')).toBeNull();
  expect(() => tracker.saveItem(document, never)).toThrow('no longer stored');
});

test('one that was put back, or that another item names, stays', async () => {
  const { repos, profile, path, document, tracker, run } = open();
  await tracker.removeItem({ id: document.id }, never);
  await tracker.saveItem(document, never);
  await run();
  expect(existsSync(path)).toBe(true);
  repos.applicationItems.put(profile.id, { ...document, id: 'i2', of: 'diploma' });
  await tracker.removeItem({ id: document.id }, never);
  await run();
  expect(existsSync(path)).toBe(true);
  expect(repos.files.get('file-a')).not.toBeNull();
});

test('what is no file goes at once and leaves no work', async () => {
  const { repos, profile, added, tracker } = open();
  const task = { kind: 'task' as const, id: 't1', applicationId: '', text: 'Call', dueOn: null, done: false };
  repos.applicationItems.put(profile.id, task);
  await tracker.removeItem({ id: 't1' }, never);
  expect(added).toEqual([]);
});
