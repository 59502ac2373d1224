import type { Clock, Logger } from '#agents/ports.ts';
import type { PracticeBoard } from '#main/board/start-practice-board.ts';
import type { Http } from '#main/http/http.ts';

export interface LazyBoard {
  /** Starts the board at the first call; gives its origin. */
  origin(): Promise<string>;
  /** The origin where it runs already. */
  running(): string | null;
  /**
   * A stored address as it can be opened now: one of the practice board is served first, at today's port. Others
   * are given back as they are.
   */
  reachable(job: { url: string; source: string; vendor?: string | null }): Promise<string>;
  /** How many applications it holds. */
  count(): number;
  close(): Promise<void>;
}

/** The practice board, started when somebody wants to practise. */
export function createLazyBoard(options: {
  dataDir: string;
  resourcesDir: string;
  log: Logger;
  clock: Clock;
  http: Http;
}): LazyBoard {
  let starting: Promise<PracticeBoard> | null = null;
  let board: PracticeBoard | null = null;
  const start = async () => {
    const { dataDir, resourcesDir, log, clock } = options;
    const { startPracticeBoard } = await import('#main/board/start-practice-board.ts');
    board = await startPracticeBoard({ dataDir, resourcesDir, log, clock });
    options.http.allow(board.origin);
    return board;
  };
  const origin = async () => {
    starting ??= start().catch((thrown: unknown) => {
      starting = null;
      throw thrown;
    });
    return (await starting).origin;
  };
  return {
    origin,
    async reachable({ url, source, vendor }) {
      if (source !== 'practice' && vendor !== 'practice') return url;
      const { pathname, search } = new URL(url);
      return `${await origin()}${pathname}${search}`;
    },
    running: () => board?.origin ?? null,
    count: () => board?.applications().length ?? 0,
    async close() {
      await (await starting?.catch(() => null))?.close();
    },
  };
}
