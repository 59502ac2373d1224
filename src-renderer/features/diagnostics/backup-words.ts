import { heldInWords } from '#shared/domain/held-in-words.ts';
import type { BackupInfo } from '#shared/domain/recovery.ts';

/** What a backup holds, in words: `2 applications, 12 jobs`. */
export function heldText({ good, counts }: Pick<BackupInfo, 'good' | 'counts'>): string {
  if (!good) return 'Damaged; it can not be put back. It is kept all the same.';
  const held = heldInWords(counts);
  return held === '' ? 'Holds nothing yet' : `Holds ${held}`;
}
