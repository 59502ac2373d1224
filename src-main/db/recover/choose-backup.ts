import { listBackups } from '../backup.ts';
import { isGoodBackup } from '../integrity.ts';
import { countRows } from './count-rows.ts';

/** The newest good backup; one without any profile only where no older one has some. Throws where no backup could even be read. */
export function chooseBackup(backupsDir: string): string | null {
  let unreadable: unknown = null;
  let bare: string | null = null;
  for (const backup of listBackups(backupsDir)) {
    try {
      if (!isGoodBackup(backup)) continue;
    } catch (thrown) {
      unreadable ??= thrown;
      continue;
    }
    if ((countRows(backup)['profiles'] ?? 0) > 0) return backup;
    bare ??= backup;
  }
  if (bare === null && unreadable !== null) throw unreadable;
  return bare;
}
