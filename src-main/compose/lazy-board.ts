import type { Clock, Logger } from '#agents/ports.ts';
import { type PracticeBoard, startPracticeBoard } from '#main/board/start-practice-board.ts';
import type { Http } from '#main/http/http.ts';

export interface LazyBoard {
  /** Starts the board at the first call; gives its origin. */
  origin(): Promise<string>;
  /** The origin where it runs already. */
  running(): string | null;
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
    board = await startPracticeBoard({ dataDir, resourcesDir, log, clock });
    options.http.allow(board.origin);
    return board;
  };
  return {
    async origin() {
      starting ??= start().catch((thrown: unknown) => {
        starting = null;
        throw thrown;
      });
      return (await starting).origin;
    },
    running: () => board?.origin ?? null,
    count: () => board?.applications().length ?? 0,
    async close() {
      await (await starting?.catch(() => null))?.close();
    },
  };
}
