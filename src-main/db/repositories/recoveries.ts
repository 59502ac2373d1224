import type { Recovery } from '#shared/domain/recovery.ts';
import type { Db } from '../db.ts';
import { guarded } from '../guarded.ts';

/** What was lost and set right at a start. It is kept beside the database, as it must outlive it. */
export function createRecoveriesRepository({ file, safety, unreadable }: Db) {
  return guarded(
    { file },
    {
      /** What the user has not read yet, oldest first. Until it is empty nothing is sent by itself. */
      unread: (): Recovery[] => safety.unseen(),
      /** Kinds of stored rows of which some can't be read any more. */
      unreadable: (): string[] => [...unreadable],
      /** The user has read all of it. */
      markRead: (at: Date): void => safety.markSeen(at),
    },
  );
}
