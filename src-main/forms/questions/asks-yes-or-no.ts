import { fold } from '#shared/domain/fold.ts';
import raw from '../../../resources/questions/yes-no-words.json' with { type: 'json' };

const OPENING: ReadonlySet<string> = new Set(Object.values(raw.opening).flatMap((words) => words.split(' ')));

/** Whether a question asks for a yes or a no, by the word that it begins with. */
export function asksYesOrNo(question: string): boolean {
  const [first = ''] = fold(question).match(/\p{L}+/u) ?? [];
  return question.trim().endsWith('?') && OPENING.has(first);
}
