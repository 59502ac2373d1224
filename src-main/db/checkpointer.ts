import type { SqliteSaver } from '@langchain/langgraph-checkpoint-sqlite';
import type { Db } from './db.ts';

/** Where LangGraph's threads are kept: in the one database, so that a graph goes on after a restart. */
export interface Checkpoints {
  /** Loads LangGraph's saver at the first call, as it is heavy. */
  open(): Promise<SqliteSaver>;
  /** Forgets a finished thread. */
  forget(threadId: string): Promise<void>;
}

/** Opens the checkpoints of a database. */
export function createCheckpoints(db: Db): Checkpoints {
  let saver: Promise<SqliteSaver> | null = null;
  const open = () => {
    saver ??= import('@langchain/langgraph-checkpoint-sqlite').then(
      ({ SqliteSaver }) => new SqliteSaver(db.client),
    );
    return saver;
  };
  return {
    open,
    forget: async (threadId) => (await open()).deleteThread(threadId),
  };
}
