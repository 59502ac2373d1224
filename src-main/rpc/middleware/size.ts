import { os } from '@orpc/server';
import { ValidationError } from '#shared/errors/index.ts';
import type { RpcContext } from '../context.ts';

/** Seed section 3: nothing over 10 MB comes in. */
const MAX_BYTES = 10 * 1024 * 1024;
/** A file arrives as base64, which takes a third more. */
const MAX_CHARACTERS = Math.ceil((MAX_BYTES * 4) / 3) + 4096;

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

/** Refuses input over 10 MB. */
export const limitSize = os.$context<RpcContext>().middleware(({ next }, input: unknown) => {
  if (charactersOf(input, MAX_CHARACTERS) > MAX_CHARACTERS)
    throw new ValidationError('That is larger than 10 MB. Use a smaller file.', { status: 413 });
  return next();
});
