import type { Clock } from '#agents/ports.ts';
import { Answer } from '#shared/domain/answer.ts';
import type { Db } from '../db.ts';
import { and, asc, eq, ne } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { answers } from '../schema/people.ts';
import { readable, stored } from '../stored.ts';

/** The user's own answers, kept to be used again. Each question is kept apart by its words, in its scope. */
export function createAnswersRepository(db: Db, clock: Clock) {
  const all = (profileId: string): Answer[] => {
    const rows = db.orm
      .select()
      .from(answers)
      .where(eq(answers.profileId, profileId))
      .orderBy(asc(answers.createdAt))
      .all();
    return readable(db, rows, (row) => stored(Answer, row, 'answer'));
  };
  // A day that came along with the value of before is not that of the new one.
  const saidAt = (answer: Answer, before: string | undefined): string =>
    answer.saidAt === undefined || answer.saidAt === before ? clock.now().toISOString() : answer.saidAt;
  return guarded(db, {
    /** Oldest first; which one fits a form's question is for the form's planner to say. */
    list: all,
    /** Inserts, or replaces the answer to the same question in the same scope, place and posting. What is left out stays as it was. */
    save(answer: Answer): void {
      const { id, profileId, key, question, value, scope, expiresAt, place = '', posting = '' } = answer;
      const questionKey = wordsOf(question);
      const same = and(
        eq(answers.profileId, profileId),
        eq(answers.key, key),
        eq(answers.scope, scope),
        eq(answers.questionKey, questionKey),
        eq(answers.place, place),
        eq(answers.posting, posting),
        ne(answers.id, id),
      );
      db.transaction(() => {
        const known = db.orm.select().from(answers).where(eq(answers.id, id)).get();
        const other = db.orm.select().from(answers).where(same).get();
        const before = known ?? other;
        const set = {
          ...{ key, question, questionKey, value, scope, expiresAt, place, posting },
          askFirst: answer.askFirst ?? before?.askFirst ?? false,
          wordings: answer.wordings ?? before?.wordings ?? [],
          saidAt: before?.value === value ? before.saidAt : saidAt(answer, before?.saidAt),
          origin: answer.origin === undefined ? (before?.origin ?? null) : answer.origin,
        };
        if (known === undefined && other !== undefined) {
          db.orm.update(answers).set(set).where(eq(answers.id, other.id)).run();
          return;
        }
        // What a changed answer now says takes the place of another to the same question.
        db.orm.delete(answers).where(same).run();
        if (known === undefined)
          db.orm
            .insert(answers)
            .values({ id, profileId, ...set })
            .run();
        else db.orm.update(answers).set(set).where(eq(answers.id, id)).run();
      });
    },
    delete(id: string): void {
      db.orm.delete(answers).where(eq(answers.id, id)).run();
    },
  });
}

/** A question without case and punctuation: "in the EU?" and "in the US?" stay two questions. */
function wordsOf(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
