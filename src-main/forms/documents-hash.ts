import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PlanContext, UploadFile } from './plan/plan-context.ts';

/**
 * Hex SHA-256 over the bytes of all documents that a form may be given. Forms show names alone, which stay the same from one
 * version of a document to the next. A file that can't be read counts as such.
 */
export async function documentsHash(
  plan: Pick<PlanContext, 'resume' | 'letter' | 'documents'>,
): Promise<string> {
  const files = [plan.resume, plan.letter, ...(plan.documents ?? [])];
  const hashes = await Promise.all(files.map((file) => (file === null ? 'none' : contentHash(file))));
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}

async function contentHash({ path }: UploadFile): Promise<string> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? 'unreadable' : createHash('sha256').update(bytes).digest('hex');
}
