import type Sqlite from 'better-sqlite3';

/** What a statement does, without its values. */
export interface WatchedStatement {
  /** `SELECT`, `INSERT` ... */
  operation: string;
  /** The first table that it names; empty where none can be told. */
  table: string;
}

type Around = (statement: WatchedStatement, run: () => unknown) => unknown;
type Method = (this: { source: string }, ...values: unknown[]) => unknown;

const WATCHED = ['run', 'get', 'all'] as const;

/**
 * Has each statement of this process run inside `around` until the answer is called. Only while somebody looks: it costs
 * every statement a little.
 */
export function watchStatements(client: Sqlite.Database, around: Around): () => void {
  const prototype = Object.getPrototypeOf(client.prepare('SELECT 1')) as Record<string, Method>;
  const known = new Map<string, WatchedStatement>();
  const describe = (sql: string): WatchedStatement => {
    const told = known.get(sql) ?? describeStatement(sql);
    if (known.size < 2_000) known.set(sql, told);
    return told;
  };
  const before = WATCHED.map((name) => [name, prototype[name]] as const);
  for (const [name, method] of before) {
    if (method === undefined) continue;
    prototype[name] = function watched(...values) {
      return around(describe(this.source), () => method.apply(this, values));
    };
  }
  return () => {
    for (const [name, method] of before) if (method !== undefined) prototype[name] = method;
  };
}

const OPERATION = /^\s*(?:WITH\b[\s\S]*?\)\s*)?(SELECT|INSERT|UPDATE|DELETE|PRAGMA|VACUUM)\b/i;
const TABLE = /\b(?:FROM|INTO|UPDATE)\s+(?:OR\s+\w+\s+)?"?([a-z_]+)"?/i;

/** Its kind and table; no part of it that could be a value. */
export function describeStatement(sql: string): WatchedStatement {
  const operation = OPERATION.exec(sql)?.[1]?.toUpperCase() ?? 'OTHER';
  return { operation, table: TABLE.exec(sql)?.[1]?.toLowerCase() ?? '' };
}
