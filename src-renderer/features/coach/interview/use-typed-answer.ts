import type { MockSession } from '#shared/domain/interview.ts';
import { useTypedWords } from '../use-typed-words.ts';

/** What was typed for the open question, forgotten once it is sent. */
export const useTypedAnswer = ({ id, at }: Pick<MockSession, 'id' | 'at'>) =>
  useTypedWords(`practice ${id} ${at}`);
