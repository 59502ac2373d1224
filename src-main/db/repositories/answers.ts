import { Answer } from '#shared/domain/answer.ts';
import type { Db } from '../db.ts';
import { asc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { answers } from '../schema/people.ts';
import { stored } from '../stored.ts';

/** The user's own answers, kept to be used again. Each question is kept apart by its words, in its scope. */
export function createAnswersRepository(db: Db) {
  return guarded(db, {
    /** Oldest first; which one fits a form's question is for the form's planner to say. */
    list(profileId: string): Answer[] {
      const rows = db.orm
        .select()
        .from(answers)
        .where(eq(answers.profileId, profileId))
        .orderBy(asc(answers.createdAt))
        .all();
      return rows.map((row) => stored(Answer, row, 'answer'));
    },
    /** Inserts, or replaces the answer to the same question in the same scope and place. */
    save(answer: Answer): void {
      const { key, question, value, expiresAt, place = '' } = answer;
      const set = { key, question, value, expiresAt };
      db.orm
        .insert(answers)
        .values({ ...answer, place, questionKey: wordsOf(question) })
        .onConflictDoUpdate({
          target: [answers.profileId, answers.key, answers.scope, answers.questionKey, answers.place],
          set,
        })
        .run();
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
