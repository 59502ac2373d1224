import { z } from 'zod';

/** Sixteen digits, a dash, and a machine: when a field was changed, and where. The larger is the newer. */
export const Clock = z.string().regex(/^\d{16}-[0-9a-z]{1,32}$/);

/** What is known of each machine's changes: sixteen digits by machine. */
const Seen = z.record(z.string(), z.string());

/** One row as machines exchange it. `clocks` holds `*` for all fields that it does not name. */
export const ExchangedRow = z.object({
  table: z.string(),
  id: z.string(),
  body: z.record(z.string(), z.unknown()),
  clocks: z.record(z.string(), Clock),
  seen: Seen,
  /** When it was removed; null while it is there. */
  removed: Clock.nullable(),
});
export type ExchangedRow = z.infer<typeof ExchangedRow>;

/** What stands after a row was sent: the row as it was joined, or that it stands as it was sent. */
export const JoinedRow = z.union([
  z.object({ table: z.string(), id: z.string(), seen: Seen, same: z.literal(true) }),
  ExchangedRow.extend({ same: z.undefined().optional() }),
]);
export type JoinedRow = z.infer<typeof JoinedRow>;

/** A value that a newer one of another machine took the place of. An empty field stands for the whole row. */
export const LostValue = z.object({
  id: z.string(),
  table_name: z.string(),
  row_id: z.string(),
  field: z.string(),
  lost: z.unknown(),
  kept: z.unknown(),
  lost_clock: Clock,
  kept_clock: Clock,
  found_at: z.string(),
  settled_at: z.string().nullable(),
});
export type LostValue = z.infer<typeof LostValue>;

/** What came after a number. */
export const PulledPage = z.object({
  rows: z.array(
    z.union([
      z.object({ table: z.literal('sync_conflicts'), id: z.string(), body: LostValue }),
      ExchangedRow,
    ]),
  ),
  last: z.number().int(),
  more: z.boolean(),
  /** The project's own clock, in ms since 1970. */
  now: z.number().int(),
  epoch: z.number().int(),
});
export type PulledPage = z.infer<typeof PulledPage>;

export const PushAnswer = z.object({ epoch: z.number().int(), rows: z.array(JoinedRow) });
export type PushAnswer = z.infer<typeof PushAnswer>;
