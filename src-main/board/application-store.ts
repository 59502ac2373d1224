import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '#agents/ports.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { UploadedFile } from './control.ts';
import { writeDurably } from './durable-file.ts';

export const ReceivedApplication = z.object({
  /** The reference number that the applicant sees. */
  id: z.string(),
  /** Id and title of the posting. */
  posting: z.string(),
  title: z.string(),
  company: z.string(),
  email: z.string(),
  receivedAt: z.string(),
  answers: z.array(
    z.object({ name: z.string(), label: z.string(), value: z.string(), required: z.boolean() }),
  ),
  files: z.array(
    z.object({ field: z.string(), name: z.string(), bytes: z.number().int(), sha256: z.string() }),
  ),
  /** Whether the trap for robots was filled in. */
  decoyFilled: z.boolean(),
});
/** One application as the practice employer received it. */
export type ReceivedApplication = z.infer<typeof ReceivedApplication>;

export type NewApplication = Omit<ReceivedApplication, 'id' | 'receivedAt' | 'files'> & {
  files: Record<string, UploadedFile>;
};

export interface ApplicationStore {
  /** Returns after everything is safe on disk. Each call is one more application, never merged. */
  add(application: NewApplication): Promise<ReceivedApplication>;
  all(): readonly ReceivedApplication[];
  file(id: string, index: number): Promise<{ name: string; bytes: Buffer }>;
}

/** Keeps received applications in a folder: one JSON file each, its uploads beside it. */
export async function openApplicationStore(folder: string, clock: Clock): Promise<ApplicationStore> {
  await mkdir(folder, { recursive: true });
  const received = await readAll(folder);
  let last = Math.max(0, ...received.map((item) => Number(item.id.slice(3))));
  return {
    async add(application) {
      last += 1;
      const id = `PB-${String(last).padStart(6, '0')}`;
      const files = await storeFiles(join(folder, id), application.files);
      const stored = { ...application, id, receivedAt: clock.now().toISOString(), files };
      await writeDurably(join(folder, `${id}.json`), JSON.stringify(stored, null, 2));
      received.push(stored);
      return stored;
    },
    all: () => received,
    async file(id, index) {
      const entry = received.find((item) => item.id === id)?.files[index];
      if (entry === undefined) throw new NotFoundError('The practice board has no such file.');
      return { name: entry.name, bytes: await readFile(join(folder, id, storedName(index, entry.name))) };
    },
  };
}

async function readAll(folder: string): Promise<ReceivedApplication[]> {
  const names = (await readdir(folder)).filter((name) => /^PB-\d+\.json$/.test(name)).sort();
  const read = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return read.map((text) => ReceivedApplication.parse(JSON.parse(text)));
}

async function storeFiles(
  folder: string,
  files: Record<string, UploadedFile>,
): Promise<ReceivedApplication['files']> {
  await mkdir(folder, { recursive: true });
  const entries = Object.entries(files);
  await Promise.all(
    entries.map(([, file], index) => writeDurably(join(folder, storedName(index, file.name)), file.bytes)),
  );
  return entries.map(([field, { name, bytes }]) => ({
    field,
    name: basename(name),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
}

/** A name that is safe on every file system, whatever the browser sent. */
function storedName(index: number, name: string): string {
  return `${index}-${basename(name)
    .replace(/[^\w.-]+/g, '_')
    .slice(-80)}`;
}
