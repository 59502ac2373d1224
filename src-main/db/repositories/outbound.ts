import type { Clock } from '#agents/ports.ts';
import { OutboundRequest } from '#shared/domain/outbound-request.ts';
import type { Db } from '../db.ts';
import { desc, lte, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { outboundRequests } from '../schema/machine.ts';
import { stored } from '../stored.ts';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** How many additions pass between two looks for what is too old. */
const PURGE_EVERY = 200;

export type NewOutboundRequest = Omit<OutboundRequest, 'id'>;

/** What left this machine in the last 30 days. */
export function createOutboundRepository(db: Db, clock: Clock) {
  let added = 0;
  const purge = () => {
    const oldest = new Date(clock.now().getTime() - KEPT_MS).toISOString();
    db.orm.delete(outboundRequests).where(lte(outboundRequests.at, oldest)).run();
  };
  return guarded(db, {
    add(request: NewOutboundRequest): void {
      if (added % PURGE_EVERY === 0) purge();
      added += 1;
      db.orm.insert(outboundRequests).values(request).run();
    },
    /** Newest first. */
    list({ limit, offset }: { limit: number; offset: number }): {
      total: number;
      requests: OutboundRequest[];
    } {
      purge();
      const count = db.orm.select({ total: sql<number>`count(*)` }).from(outboundRequests).get();
      const rows = db.orm
        .select()
        .from(outboundRequests)
        .orderBy(desc(outboundRequests.id))
        .limit(limit)
        .offset(offset)
        .all();
      return {
        total: count?.total ?? 0,
        requests: rows.map((row) => stored(OutboundRequest, row, 'outbound request')),
      };
    },
  });
}
