import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { NegotiationView } from '#shared/domain/negotiation.ts';

/**
 * Says something in a practice negotiation. `say` is done as soon as it is stored; `saying` is their answer while a model
 * says it, empty before its first word, null otherwise.
 */
export function useBattleAnswer({ id, turns }: NegotiationView) {
  const queries = useQueryClient();
  const [saying, setSaying] = useState<string | null>(null);
  const show = (battle: NegotiationView) =>
    queries.setQueryData(orpc.salary.battles.queryKey({ input: {} }), (all) =>
      all?.map((one) => (one.id === battle.id ? battle : one)),
    );

  const say = (text: string): Promise<void> =>
    new Promise((stored, failed) => {
      const hear = async () => {
        let kept = false;
        try {
          for await (const step of await client.salary.sayLive({ id, turn: turns.length, text })) {
            if (step.kind === 'saying') {
              setSaying(step.text);
              continue;
            }
            // The first one comes while the answer is still to be said.
            if (kept) setSaying(null);
            kept = true;
            show(step.negotiation);
            stored();
          }
        } catch (thrown) {
          if (kept) tellProblem('What you said is kept; the model said no more', thrown);
          failed(thrown);
        } finally {
          setSaying(null);
          stored();
        }
      };
      void hear();
    });
  return { say, saying };
}
