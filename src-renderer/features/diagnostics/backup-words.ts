import type { BackupInfo } from '#shared/domain/recovery.ts';

/** What a backup holds, in words: `2 applications, 12 jobs`. */
export function heldText({ good, counts }: Pick<BackupInfo, 'good' | 'counts'>): string {
  if (!good) return 'Damaged; it can not be put back. It is kept all the same.';
  const held = Object.entries(counts).filter(([, count]) => count > 0);
  if (held.length === 0) return 'Holds nothing yet';
  return `Holds ${held.map(([kind, count]) => (count === 1 ? `1 ${one(kind)}` : `${count} ${kind}`)).join(', ')}`;
}

const one = (kind: string) => kind.replace(/(ch|s)es$/, '$1').replace(/s$/, '');
