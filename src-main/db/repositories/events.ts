import { AgentEvent } from '#shared/domain/agent-event.ts';
import type { Db } from '../db.ts';
import { and, asc, desc, eq, gt } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { events } from '../schema/runs.ts';
import { readable, stored } from '../stored.ts';

type WithoutId<E> = E extends unknown ? Omit<E, 'id'> : never;
/** An event before the store numbers it. */
export type UnnumberedEvent = WithoutId<AgentEvent>;

/** The one ordered stream of everything that happened. */
export function createEventsRepository(db: Db) {
  const read = (row: unknown) => stored(AgentEvent, row, 'event') as AgentEvent;
  return guarded(db, {
    /** Stores an event and answers its id, which rises by one. */
    append(event: UnnumberedEvent): number {
      return Number(db.orm.insert(events).values(event).run().lastInsertRowid);
    },
    /** What came after an id, oldest first; of one run where `runId` is given. */
    since(id: number, limit = 500, runId?: string): AgentEvent[] {
      const of = runId === undefined ? undefined : eq(events.runId, runId);
      return readable(
        db,
        db.orm
          .select()
          .from(events)
          .where(and(gt(events.id, id), of))
          .orderBy(asc(events.id))
          .limit(limit)
          .all(),
        read,
      );
    },
    /** The newest events, oldest first; of one run where `runId` is given. */
    last(count: number, runId?: string): AgentEvent[] {
      const of = runId === undefined ? undefined : eq(events.runId, runId);
      return readable(
        db,
        db.orm.select().from(events).where(of).orderBy(desc(events.id)).limit(count).all().reverse(),
        read,
      );
    },
  });
}
