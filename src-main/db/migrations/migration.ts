/** One step of the schema. A released step is never changed; a new one is added. */
export interface Migration {
  /** Counts from 1 without gaps. */
  version: number;
  name: string;
  sql: string;
}
