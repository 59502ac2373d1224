import { ValidationError } from '#shared/errors/index.ts';

const WORDS: Record<string, string> = {
  ENOSPC: 'There is no room left on the disk. Make room, then do it again.',
  EDQUOT: 'There is no room left on the disk. Make room, then do it again.',
  SQLITE_FULL: 'There is no room left on the disk. Make room, then do it again.',
  EACCES: 'You may not write there. Choose another place.',
  EPERM: 'You may not write there. Choose another place.',
  EROFS: 'You may not write there. Choose another place.',
};

/** Runs work; where the disk is full or may not be written, throws a `ValidationError` that says where and what to do. */
export function sayFull<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw toFullError(thrown, where);
  }
}

/** What a failure of the disk means, in words; anything else as it is. */
export function toFullError(thrown: unknown, where: string): unknown {
  const words = thrown instanceof Error && 'code' in thrown ? WORDS[String(thrown.code)] : undefined;
  if (words === undefined) return thrown;
  return new ValidationError(`${where} could not be written, so nothing was changed. ${words}`, {
    cause: thrown,
  });
}
