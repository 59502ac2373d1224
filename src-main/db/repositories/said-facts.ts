import type { Fact } from '#shared/domain/fact.ts';
import type { Db } from '../db.ts';
import { guarded } from '../guarded.ts';

const PERSON = '(SELECT person_id FROM profiles WHERE id = ?)';

/** What a person vouched for beside a document: facts of all their profiles, printed nowhere by themselves. */
export function createSaidFactsRepository(db: Db) {
  return guarded(db, {
    /** Oldest first. */
    all: (profileId: string): Fact[] =>
      (
        db.client
          .prepare(`SELECT id, text FROM said_facts WHERE person_id = ${PERSON} ORDER BY created_at, id`)
          .all(profileId) as { id: string; text: string }[]
      ).map(({ id, text }) => ({ id, kind: 'highlight', text, source: 'said' })),
    add(profileId: string, { id, text }: { id: string; text: string }): void {
      db.client
        .prepare(`INSERT INTO said_facts (id, text, person_id) VALUES (?, ?, ${PERSON})`)
        .run(id, text, profileId);
    },
    remove(profileId: string, id: string): void {
      db.client.prepare(`DELETE FROM said_facts WHERE id = ? AND person_id = ${PERSON}`).run(id, profileId);
    },
  });
}
