import { useDrafts } from '#renderer/lib/draft-store.ts';

/** What was typed under a name: kept over another page and over the end of the program, until it is forgotten. */
export function useTypedWords(
  draft: string,
): [text: string, write: (text: string) => void, forget: () => void] {
  const text = useDrafts(({ byRequest }) => byRequest[draft]?.['text'] ?? '');
  const { write, forget } = useDrafts.getState();
  return [text, (typed) => write(draft, { text: typed }), () => forget(draft)];
}
