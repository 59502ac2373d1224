/** One line of the log. */
export interface LogLine {
  /** ISO 8601 UTC. */
  timestamp: string;
  level: string;
  message: string;
  /** The call that it belongs to. */
  correlationId: string | null;
  fields: Record<string, unknown>;
}
