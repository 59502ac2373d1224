import { join } from 'node:path';
import { mayBeOffered, nearestAnswer, type Placed } from '#main/forms/questions/alike.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { AnswerOffer } from '#shared/domain/form.ts';

/** Finds stored answers to questions that mean something like each of these, by id; a person confirms each. */
export type FindOffers = (
  answers: readonly Answer[],
  questions: readonly { id: string; label: string }[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<string, AnswerOffer>>;

/** Meaning by the built-in word vectors, off the main thread; each text is placed once. */
export function createAnswerOffers(workers: Workers, resourcesDir: string): FindOffers {
  const vectorsDir = join(resourcesDir, 'embeddings');
  const known = new Map<string, Int8Array>();
  const place = async (text: string, signal: AbortSignal): Promise<Placed> => {
    const vector = known.get(text) ?? (await workers.run('embedText', { text, vectorsDir }, { signal }));
    known.set(text, vector);
    return { text, vector };
  };
  return async (answers, questions, signal) => {
    const usable = answers.filter(mayBeOffered);
    if (usable.length === 0 || questions.length === 0) return new Map();
    const stored = await Promise.all(
      usable.flatMap((answer) =>
        [answer.question, ...(answer.wordings ?? [])].map(async (text) => ({
          answer,
          wording: await place(text, signal),
        })),
      ),
    );
    const found = await Promise.all(
      questions.map(async ({ id, label }): Promise<[string, AnswerOffer][]> => {
        const offer = nearestAnswer(await place(label, signal), stored);
        return offer === null ? [] : [[id, offer]];
      }),
    );
    return new Map(found.flat());
  };
}
