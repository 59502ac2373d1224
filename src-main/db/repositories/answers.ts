import { Answer } from '#shared/domain/answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import type { Db } from '../db.ts';
import { and, asc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { answers } from '../schema/people.ts';
import { stored } from '../stored.ts';

/** A question as a form asks it, at one company. */
export interface AnswerQuery {
  key: FieldKey;
  question: string;
  company: string;
  /** Answers that have expired by then are not given. */
  now: Date;
}

/** The user's own answers, kept to be used again. */
export function createAnswersRepository(db: Db) {
  const list = (profileId: string): Answer[] => {
    const rows = db.orm
      .select()
      .from(answers)
      .where(eq(answers.profileId, profileId))
      .orderBy(asc(answers.createdAt))
      .all();
    return rows.map((row) => stored(Answer, row, 'answer'));
  };
  return guarded(db, {
    list,
    /** Inserts, or replaces the answer to the same question in the same scope. */
    save(answer: Answer): void {
      const row = { ...answer, questionKey: questionKey(answer.key, answer.question) };
      const { question, value, expiresAt } = answer;
      db.orm
        .insert(answers)
        .values(row)
        .onConflictDoUpdate({
          target: [answers.profileId, answers.key, answers.scope, answers.questionKey],
          set: { question, value, expiresAt },
        })
        .run();
    },
    /** The answer to the very same question: the company's own first, then the one for any company. */
    find(profileId: string, query: AnswerQuery): Answer | null {
      const same = and(
        eq(answers.profileId, profileId),
        eq(answers.key, query.key),
        eq(answers.questionKey, questionKey(query.key, query.question)),
      );
      const rows = db.orm.select().from(answers).where(same).all();
      const valid = rows.filter(
        (row) => row.expiresAt === null || Date.parse(row.expiresAt) > query.now.getTime(),
      );
      const company = query.company.trim().toLowerCase();
      const own = valid.find((row) => row.scope.trim().toLowerCase() === company);
      const found = own ?? valid.find((row) => row.scope === 'any');
      return found === undefined ? null : stored(Answer, found, 'answer');
    },
    delete(id: string): void {
      db.orm.delete(answers).where(eq(answers.id, id)).run();
    },
  });
}

/** Only a `custom` question is told apart by its words; the others by their meaning. */
function questionKey(key: FieldKey, question: string): string {
  if (key !== 'custom') return '';
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
