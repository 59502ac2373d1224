import { unzipSync } from 'fflate/browser';
import { ValidationError } from '#shared/errors/index.ts';

const MOST_BYTES = 60_000_000;
const MOST_ENTRIES = 4_000;

/**
 * Unpacks the entries that `wanted` takes, by their path. Throws a `ValidationError` where the archive is broken, or
 * would grow beyond 60 MB; nothing is written anywhere, so a path that climbs out of a folder leads nowhere.
 */
export function openZip(
  name: string,
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Map<string, Uint8Array> {
  let total = 0;
  let entries = 0;
  let wide = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        entries += 1;
        total += originalSize;
        wide ||= total > MOST_BYTES || entries > MOST_ENTRIES;
        return !wide && wanted(path);
      },
    });
    if (!wide) return new Map(Object.entries(files));
  } catch (thrown) {
    throw new ValidationError(
      `${name} can't be opened: the file is damaged or cut off. Get it anew and choose that.`,
      {
        cause: thrown,
        details: { file: name },
      },
    );
  }
  throw new ValidationError(
    `${name} is too large once unpacked, so it was not opened. Choose the file that is your resume.`,
    {
      details: { file: name },
    },
  );
}
