import type { Db } from '../db.ts';
import { guarded } from '../guarded.ts';
import { blocks } from '../ledger/ledger-entry.ts';

const NOTE = 'Practice was begun anew';

/** What belongs to the practice board. */
export function createPracticeRepository(db: Db) {
  const { client, ledger } = db;
  return guarded(db, {
    /**
     * Forgets a profile's jobs of the practice board with all that was made and sent for them, so that it can be
     * practised anew. Nothing of any other board is touched. Answers how many jobs there were.
     */
    forget(profileId: string, at: Date): number {
      return db.transaction(() => {
        for (const { n: _n, ...entry } of ledger.latest())
          if (entry.profileId === profileId && entry.jobKey.startsWith('practice:') && blocks(entry))
            ledger.append({ ...entry, state: 'released', at: at.toISOString(), note: NOTE });
        client
          .prepare(
            'DELETE FROM human_requests WHERE job_id IN (SELECT id FROM discovered_jobs WHERE profile_id = ? AND practice = 1)',
          )
          .run(profileId);
        client
          .prepare("DELETE FROM submissions WHERE profile_id = ? AND job_key GLOB 'practice:*'")
          .run(profileId);
        const { changes } = client
          .prepare('DELETE FROM discovered_jobs WHERE profile_id = ? AND practice = 1')
          .run(profileId);
        client
          .prepare(
            `DELETE FROM runs WHERE profile_id = ? AND NOT EXISTS (SELECT 1 FROM run_jobs j WHERE j.run_id = runs.id)
             AND json_valid(config) AND NOT EXISTS
               (SELECT 1 FROM json_each(config, '$.sources') s WHERE json_extract(s.value, '$.name') <> 'practice')`,
          )
          .run(profileId);
        return changes;
      });
    },
  });
}
