import { os } from '@orpc/server';
import { ValidationError } from '#shared/errors/index.ts';
import type { RpcContext } from '../context.ts';

/** Seed section 3: nothing over 10 MB comes in. */
const MAX_BYTES = 10 * 1024 * 1024;
/** An archive of everything holds all documents of a person, a scan is all pictures; no more than this is unpacked either. */
const MAX_LARGE_BYTES = 60 * 1024 * 1024;
const TAKES_LARGE = new Set([
  'profile.preview',
  'profile.importArchive',
  'rag.add',
  'scans.readResume',
  'scans.readFile',
]);
/** A file arrives as base64, which takes a third more. */
const charactersFor = (bytes: number): number => Math.ceil((bytes * 4) / 3) + 4096;

/** Adds up the characters of all strings, without copying anything; stops early once over `limit`. */
function charactersOf(value: unknown, limit: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let sum = 0;
  for (const [key, item] of Object.entries(value)) {
    sum += key.length + charactersOf(item, limit - sum);
    if (sum > limit) return sum;
  }
  return sum;
}

/** Refuses input over 10 MB, and an archive or a scan over 60. */
export const limitSize = os.$context<RpcContext>().middleware(({ path, next }, input: unknown) => {
  const most = TAKES_LARGE.has(path.join('.')) ? MAX_LARGE_BYTES : MAX_BYTES;
  const limit = charactersFor(most);
  if (charactersOf(input, limit) > limit)
    throw new ValidationError(`That is larger than ${most / 1024 / 1024} MB. Use a smaller file.`, {
      status: 413,
    });
  return next();
});
