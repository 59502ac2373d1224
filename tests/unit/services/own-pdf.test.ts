import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '#main/documents/render/write-whole.ts';
import { ownPdfOf } from '#main/pipeline/own-pdf.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { resumeService } from '#main/services/resume.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Services } from '#main/services/services.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const PDF = Buffer.from('%PDF-1.7 mine, and nobody else\u2019s');
const file = (bytes: Buffer = PDF) => ({ name: '../My CV.pdf', base64: bytes.toString('base64') });

function open() {
  const { db, repositories: repos, clock } = openTestDb();
  const folder = temporaryFolder();
  const numbers = Array.from({ length: 40 }, (_, at) => at);
  const ids = { next: (kind: string) => `${kind}-${numbers.shift()}` };
  const papers = {
    async keepOwn(name: string, bytes: Uint8Array, profileId: string) {
      const id = ids.next('file');
      const path = join(folder, `${id}.pdf`);
      await writeWhole(path, bytes);
      const kept = { name, mime: 'application/pdf', bytes: bytes.length, sha256: '' };
      repos.files.save({ id, profileId, path, ...kept });
      return id;
    },
  };
  const deps = { db, repos, clock, ids, papers, portsOutsideRun: () => ({}) } as unknown as ServiceDeps;
  const profile = dataEngineer();
  repos.profiles.save(profile);
  const job = repos.jobs.upsert(profile.id, streamAnalysis().job);
  repos.analyses.save(profile.id, streamAnalysis(job));
  const services = { resume: resumeService(deps) } as Services;
  const client = createLocalClient({ door: 'window', caller: 'window-1', services, log: silentLog });
  return { client: client.resume, repos, jobId: job.id, profileId: profile.id };
}

test('a PDF of the user\u2019s own stands for one job untouched, is approved as it is, and saved byte for byte', async () => {
  const { client, repos, jobId } = open();
  const stored = await client.sendOwn({ jobId, file: file() });
  expect(stored).toMatchObject({ approval: null, resume: { own: { name: 'My CV.pdf' } } });
  const id = stored?.id ?? '';
  expect(await readFile(repos.files.get(stored?.pdfId ?? '')?.path ?? '')).toEqual(PDF);
  expect(await client.ledger({ id })).toEqual([]);
  expect((await client.approve({ id })).approval?.by).toBe('user');
  expect((await client.export({ id, format: 'pdf' })).base64).toBe(PDF.toString('base64'));
  await expect(client.export({ id, format: 'docx' })).rejects.toThrow(/only there as it is/);
  await expect(client.change({ id, document: stored!.resume.document })).rejects.toThrow(/sent as it is/);
});

test('it can be the one for every job, until resumes are tailored again; what is no PDF is refused', async () => {
  const { client, repos, profileId } = open();
  expect(await client.own({})).toBeNull();
  await client.sendOwn({ file: file() });
  expect(await client.own({})).toEqual({ name: 'My CV.pdf' });
  expect(ownPdfOf(repos, profileId)?.fileId).toMatch(/^file-/);
  await expect(client.sendOwn({ file: file(Buffer.from('PK no pdf')) })).rejects.toThrow(/not a PDF/);
  expect(await client.own({})).toEqual({ name: 'My CV.pdf' });
  await client.sendOwn({ file: null });
  expect(await client.own({})).toBeNull();
});
