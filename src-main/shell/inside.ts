import { isAbsolute, join, relative } from 'node:path';

/** Joins a URL's path to a folder; null where it would lead out of the folder or is malformed. */
export function pathInside(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const path = join(folder, decoded);
  const way = relative(folder, path);
  return way.startsWith('..') || isAbsolute(way) ? null : path;
}
