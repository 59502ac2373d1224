import { useDrafts } from '#renderer/lib/draft-store.ts';
import type { MockSession } from '#shared/domain/interview.ts';

/** What was typed for the open question: kept over another page and over the end of the program, forgotten once it is sent. */
export function useTypedAnswer({
  id,
  at,
}: Pick<MockSession, 'id' | 'at'>): [text: string, write: (text: string) => void, forget: () => void] {
  const draft = `practice ${id} ${at}`;
  const text = useDrafts(({ byRequest }) => byRequest[draft]?.['text'] ?? '');
  const { write, forget } = useDrafts.getState();
  return [text, (typed) => write(draft, { text: typed }), () => forget(draft)];
}
