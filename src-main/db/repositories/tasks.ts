import { Task } from '#shared/domain/task.ts';
import type { Db } from '../db.ts';
import { and, asc, desc, eq, gte, inArray, lte, notInArray, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { tasks } from '../schema/tasks.ts';
import { stored } from '../stored.ts';

const OPEN = ['waiting', 'running'];
/** How long what was done is kept, in ms (seed: results 1 h). */
const KEPT = 3_600_000;

/** The queue's rows. */
export function createTasksRepository(db: Db) {
  const read = (row: unknown) => stored(Task, row, 'task');
  const set = (id: string, values: Partial<typeof tasks.$inferInsert>) =>
    db.orm.update(tasks).set(values).where(eq(tasks.id, id)).run().changes;

  return guarded(db, {
    /** Adds a task; where one of its key is open already, nothing happens. Gives whether it was added. */
    add(task: Pick<Task, 'id' | 'kind' | 'payload' | 'uniqueKey' | 'priority' | 'runAfter'>): boolean {
      return db.transaction(() => {
        const open = and(eq(tasks.uniqueKey, task.uniqueKey), inArray(tasks.status, OPEN));
        if (db.orm.select().from(tasks).where(open).get() !== undefined) return false;
        db.orm
          .insert(tasks)
          .values({ ...task, status: 'waiting', attempts: 0, progress: '', error: '' })
          .run();
        return true;
      });
    },
    /** Takes the most urgent task that is due and of none of these kinds, and counts the attempt. */
    take(now: number, butKinds: readonly string[]): Task | null {
      return db.transaction(() => {
        const due = and(eq(tasks.status, 'waiting'), lte(tasks.runAfter, now));
        const row = db.orm
          .select()
          .from(tasks)
          .where(butKinds.length === 0 ? due : and(due, notInArray(tasks.kind, [...butKinds])))
          .orderBy(desc(tasks.priority), asc(tasks.runAfter), asc(tasks.createdAt))
          .get();
        if (row === undefined) return null;
        set(row.id, { status: 'running', attempts: row.attempts + 1, progress: '', error: '' });
        return read({ ...row, status: 'running', attempts: row.attempts + 1 });
      });
    },
    say: (id: string, progress: string) => void set(id, { progress }),
    end(id: string, status: 'failed' | 'cancelled', at: number, error = ''): void {
      set(id, { status, error, progress: '', endedAt: at });
    },
    /** It is done, with what came of it in words; `effect` is stored with that or not at all. False where it is not in hand. */
    done(task: Pick<Task, 'id' | 'uniqueKey'>, at: number, result: string, effect: () => void): boolean {
      return db.transaction(() => {
        const inHand = and(eq(tasks.id, task.id), eq(tasks.status, 'running'));
        const ended = db.orm
          .update(tasks)
          .set({ status: 'done', error: '', progress: result, endedAt: at })
          .where(inHand)
          .run();
        if (ended.changes === 0) return false;
        // What went well since is no failure any more.
        const failure = and(eq(tasks.uniqueKey, task.uniqueKey), eq(tasks.status, 'failed'));
        db.orm.delete(tasks).where(failure).run();
        effect();
        return true;
      });
    },
    again(id: string, runAfter: number, error: string): void {
      set(id, { status: 'waiting', runAfter, error, progress: '' });
    },
    /** What was held waits again; the attempt does not count. */
    putBack(id: string, runAfter: number): void {
      const attempts = sql`max(0, ${tasks.attempts} - 1)`;
      db.orm
        .update(tasks)
        .set({ status: 'waiting', runAfter, progress: '', attempts })
        .where(eq(tasks.id, id))
        .run();
    },
    /** What failed for good, from the first attempt. */
    restart: (id: string, runAfter: number) =>
      void set(id, { status: 'waiting', attempts: 0, runAfter, error: '' }),
    /** What a process that is gone had in hand waits again; its attempt counts, and the last one ends it for good. */
    recover(now: number, attempts: number): void {
      const lost = and(eq(tasks.status, 'running'), gte(tasks.attempts, attempts));
      const error = 'JobAI ended each time while it worked on this.';
      db.orm.update(tasks).set({ status: 'failed', error, endedAt: now }).where(lost).run();
      db.orm.update(tasks).set({ status: 'waiting' }).where(eq(tasks.status, 'running')).run();
    },
    get(id: string): Task | null {
      const row = db.orm.select().from(tasks).where(eq(tasks.id, id)).get();
      return row === undefined ? null : read(row);
    },
    list: (): Task[] => db.orm.select().from(tasks).orderBy(desc(tasks.createdAt)).limit(100).all().map(read),
    /** The clock was set back by so many ms: what waits for its first try does not wait longer for that; `tidy` sees to others. */
    setBack(ms: number): void {
      const runAfter = sql`${tasks.runAfter} - ${ms}`;
      const first = and(eq(tasks.status, 'waiting'), eq(tasks.attempts, 0));
      db.orm.update(tasks).set({ runAfter }).where(first).run();
    },
    /** Takes away what ended long ago, and lets no try wait longer than `most` ms, whatever became of the clock. */
    tidy(now: number, most: number): void {
      const again = and(eq(tasks.status, 'waiting'), gte(tasks.attempts, 1), gte(tasks.runAfter, now + most));
      db.orm
        .update(tasks)
        .set({ runAfter: now + most })
        .where(again)
        .run();
      const ended = and(inArray(tasks.status, ['done', 'cancelled']), lte(tasks.endedAt, now - KEPT));
      db.orm.delete(tasks).where(ended).run();
    },
  });
}
