import { zipSync } from 'fflate/browser';

/** Packs files, by their path, into one zip. Pure: may run in a worker. */
export function packArchive(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { level: 6 });
}
