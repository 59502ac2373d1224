import { useDrafts } from '#renderer/lib/draft-store.ts';

const EMPTY: Record<string, string> = {};

/** What was typed for a question so far by name, and a way to change parts of it. */
export function useDraft(
  requestId: string,
): [Record<string, string>, (part: Record<string, string>) => void] {
  const draft = useDrafts((state) => state.byRequest[requestId] ?? EMPTY);
  const write = useDrafts((state) => state.write);
  return [draft, (part) => write(requestId, part)];
}
