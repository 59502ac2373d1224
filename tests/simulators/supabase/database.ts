/** Who asks, as Supabase tells the database: by a role and by the claims of a token. */
export interface Asker {
  role: 'anon' | 'authenticated' | 'service_role';
  claims?: { sub?: string; role?: string; email?: string };
}

/** A PostgreSQL of its own, gone when it is closed. */
export interface Postgres {
  kind: 'server' | 'pglite';
  /** Runs statements as the owner of the database. */
  exec(sql: string): Promise<void>;
  /** Runs one statement as somebody, in a transaction of its own. Rejects with the database's error (`code` is its SQLSTATE). */
  as<T = Record<string, unknown>>(asker: Asker, sql: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}
