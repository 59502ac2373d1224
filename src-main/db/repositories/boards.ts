import type { KnownBoard } from '#shared/domain/board.ts';
import type { Db } from '../db.ts';
import { and, desc, eq, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { boards, watchedBoards } from '../schema/finding.ts';

export interface BoardName {
  vendor: string;
  token: string;
  company: string;
}
/** How asking a board went. `gone` where its vendor says that there is no such board. */
export type BoardOutcome = { at: string } & (
  | { worked: true; jobs: number }
  | { worked: false; problem: string; gone: boolean }
);

/** Boards and job sites: which were met, how they fared, and who watches which. */
export function createBoardsRepository(db: Db) {
  const is = ({ vendor, token }: Pick<BoardName, 'vendor' | 'token'>) =>
    and(eq(boards.vendor, vendor), eq(boards.token, token));
  const put = (board: BoardName, set: Partial<typeof boards.$inferInsert>) =>
    db.orm
      .insert(boards)
      .values({ met: false, failures: 0, problem: '', gone: false, ...board, ...set })
      .onConflictDoUpdate({
        target: [boards.vendor, boards.token],
        set: { ...set, company: board.company === '' ? sql`${boards.company}` : board.company },
      })
      .run();
  const known = (row: typeof boards.$inferSelect, watched: boolean): KnownBoard => {
    const { vendor, token, company, met, askedAt, workedAt, failures, problem, gone, jobs } = row;
    return { vendor, token, company, met, askedAt, workedAt, failures, problem, gone, jobs, watched };
  };

  return guarded(db, {
    /** Keeps boards that stand in links of what was found, in one transaction. */
    meet(found: readonly BoardName[]): void {
      db.transaction(() => {
        for (const board of found) put(board, { met: true });
      });
    },
    tell(board: BoardName, outcome: BoardOutcome): void {
      const { at } = outcome;
      if (outcome.worked)
        put(board, { askedAt: at, workedAt: at, failures: 0, problem: '', gone: false, jobs: outcome.jobs });
      else {
        const { problem, gone } = outcome;
        put(board, { askedAt: at, problem, gone });
        db.orm
          .update(boards)
          .set({ failures: sql`${boards.failures} + 1` })
          .where(is(board))
          .run();
      }
    },
    get(board: Pick<BoardName, 'vendor' | 'token'>): KnownBoard | null {
      const row = db.orm.select().from(boards).where(is(board)).get();
      return row === undefined ? null : known(row, false);
    },
    /** All of them, those that a person watches first, then the latest met. */
    list(profileId: string): KnownBoard[] {
      const mine = and(
        eq(watchedBoards.vendor, boards.vendor),
        eq(watchedBoards.token, boards.token),
        eq(watchedBoards.profileId, profileId),
      );
      return db.orm
        .select({ board: boards, watching: watchedBoards.profileId })
        .from(boards)
        .leftJoin(watchedBoards, mine)
        .orderBy(desc(watchedBoards.createdAt), desc(boards.createdAt))
        .all()
        .map(({ board, watching }) => known(board, watching !== null));
    },
    watch(profileId: string, board: BoardName, watched: boolean): void {
      db.transaction(() => {
        const { vendor, token } = board;
        if (watched) {
          put(board, {});
          db.orm.insert(watchedBoards).values({ profileId, vendor, token }).onConflictDoNothing().run();
          return;
        }
        const row = and(eq(watchedBoards.profileId, profileId), eq(watchedBoards.vendor, vendor));
        db.orm
          .delete(watchedBoards)
          .where(and(row, eq(watchedBoards.token, token)))
          .run();
      });
    },
  });
}
