import { customType, sql, text } from '../drizzle.ts';

/** ISO 8601 UTC with milliseconds, by the database's own clock. */
const now = sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`;

/** `created_at` and `updated_at`; a trigger of the migration keeps the second. */
export const stamps = () => ({
  createdAt: text('created_at').notNull().default(now),
  updatedAt: text('updated_at').notNull().default(now),
});

/** A JSON document in a TEXT column. Readers check it with their zod schema. */
export const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: parsed,
});

/** A broken document is of no shape, so that its reader refuses this row and not all of them. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
