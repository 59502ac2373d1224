import { useDrafts } from '#renderer/lib/draft-store.ts';
import type { NegotiationView } from '#shared/domain/negotiation.ts';
import { useTypedWords } from './use-typed-words.ts';

/** What was typed in a practice negotiation and is not said yet; `said` forgets it, unless more was typed meanwhile. */
export function useBattleWords({ id }: Pick<NegotiationView, 'id'>) {
  const draft = `negotiation ${id}`;
  const [text, write, forget] = useTypedWords(draft);
  const said = (words: string) => {
    if (useDrafts.getState().byRequest[draft]?.['text'] === words) forget();
  };
  return { text, write, said };
}
