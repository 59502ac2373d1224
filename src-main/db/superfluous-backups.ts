import { existsSync } from 'node:fs';
import type { StoredCounts } from '#shared/domain/recovery.ts';
import { isGoodBackup } from './integrity.ts';
import { countRows, holdsAsMuch } from './recover/count-rows.ts';

/** Good backups that are kept in any case. */
const KEPT = 7;
/** Older ones that are kept because no newer one holds as much. */
const RICHER_KEPT = 5;

/**
 * Which backups (given newest first) may go: beyond the newest seven good ones, those of which a newer one holds at least
 * as much of everything. A damaged one is never deleted, and takes no place.
 */
export function superfluousBackups(backups: readonly string[]): string[] {
  if (backups.length <= KEPT) return [];
  const counted = backups.filter(isGood).flatMap((path) => {
    // Another program may have taken it away meanwhile.
    const counts = existsSync(path) ? countRows(path) : null;
    return counts === null ? [] : [{ path, counts }];
  });
  const newest = counted.slice(0, KEPT);
  const older = counted.slice(KEPT);
  const richer: Counted[] = [];
  for (const one of older) {
    if (![...newest, ...richer].some((newer) => holdsAsMuch(newer.counts, one.counts))) richer.push(one);
  }
  const kept = [...richer].sort((a, b) => total(b) - total(a)).slice(0, RICHER_KEPT);
  return older.filter((one) => !kept.includes(one)).map(({ path }) => path);
}

interface Counted {
  path: string;
  counts: StoredCounts;
}

const total = ({ counts }: Counted) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** One that can't be read for another reason may be good: it stays. */
function isGood(backup: string): boolean {
  try {
    return isGoodBackup(backup);
  } catch {
    return false;
  }
}
