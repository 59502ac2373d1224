import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Recovery } from '#shared/domain/recovery.ts';
import { isGoodBackup } from '../integrity.ts';
import { nextOf, removeNext } from './next-file.ts';
import type { SafetyFile } from './safety-file.ts';
import { asideFolder, swap, unswap } from './swap.ts';

/**
 * Brings a recovery to its end that was broken off, by a kill or a power cut, between its note and the database's being in
 * its place: that was written, checked and told, and may hold what no backup does. Null where none was, or where it can't
 * be ended: then all is as it was before it, and it is no longer told.
 */
export function endBegun(file: string, safety: SafetyFile, at: Date): Recovery | null {
  const { begun } = safety;
  if (begun === null) return null;
  const next = nextOf(file);
  if (!existsSync(next)) return existsSync(file) ? begun : null;
  const folder = begun.setAside === null ? asideFolder(file, 'damaged', at) : dirname(begun.setAside);
  if (!existsSync(file) && isGoodBackup(next)) {
    swap(file, next, folder);
    removeNext(file);
    return begun;
  }
  if (begun.setAside !== null) unswap(file, folder);
  safety.withdraw(begun.id);
  return null;
}
