import { expect, it } from 'vitest';
import { ownDocuments } from '#main/compose/forms/own-documents.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { trackerService } from '#main/services/tracker.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;
const base64 = Buffer.from('%PDF-1.7').toString('base64');

it('keeps a document with its kind for all forms, gives it to them under its name, and forgets it', async () => {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const ids = countingIds();
  const papers = {
    keepFile: async (name: string, bytes: Uint8Array, profileId: string) => {
      const id = ids.next('file');
      const file = { id, profileId, path: `/data/${id}`, name, mime: 'application/pdf', sha256: 'x' };
      repos.files.save({ ...file, bytes: bytes.byteLength });
      return id;
    },
  };
  const tracker = trackerService({
    db,
    repos,
    clock,
    ids,
    papers,
    tasks: { add: () => true },
  } as unknown as ServiceDeps);
  const kept = await tracker.addDocument({ of: 'reference', name: 'Reference.pdf', base64 }, never);
  expect(kept).toMatchObject({ kind: 'document', of: 'reference', applicationId: '', bytes: 8 });
  const [own] = ownDocuments(repos, profile.id);
  expect(own).toMatchObject({ of: 'reference', name: 'Reference.pdf' });
  expect(own?.path).toMatch(/^\/data\//);
  expect(ownDocuments(repos, 'another')).toEqual([]);
  await tracker.removeItem({ id: kept.id }, never);
  expect(ownDocuments(repos, profile.id)).toEqual([]);
  await tracker.saveItem(kept, never);
  expect(ownDocuments(repos, profile.id)).toHaveLength(1);
  await expect(
    tracker.addDocument({ of: 'reference', name: 'Empty.pdf', base64: '' }, never),
  ).rejects.toThrow('is empty');
});
