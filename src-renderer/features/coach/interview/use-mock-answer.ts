import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { MockSession } from '#shared/domain/interview.ts';

export interface SaidAnswer {
  /** Empty to skip the question. */
  text: string;
  seconds: number | null;
}

/**
 * Sends an answer and takes over the session each time that it is stored. `send` is done as soon as the answer is;
 * `asking` is the question on while a model says it, empty before its first word, null otherwise.
 */
export function useMockAnswer({ id, at }: MockSession) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState<string | null>(null);
  const show = (session: MockSession) =>
    queries.setQueryData(orpc.interview.sessions.queryKey({ input: {} }), (all) =>
      all?.map((one) => (one.id === session.id ? session : one)),
    );

  const send = ({ text, seconds }: SaidAnswer): Promise<void> =>
    new Promise((stored, failed) => {
      const hear = async () => {
        let kept = false;
        try {
          for await (const step of await client.interview.answerLive({ id, turn: at, text, seconds })) {
            if (step.kind === 'asking') {
              setAsking(step.text);
              continue;
            }
            // The first one comes while the question on is still to be said.
            if (kept) setAsking(null);
            kept = true;
            show(step.session);
            stored();
          }
        } catch (thrown) {
          if (kept) tellProblem('Your answer is kept; the model said no more about it', thrown);
          failed(thrown);
        } finally {
          setAsking(null);
          stored();
        }
      };
      void hear();
    });
  return { send, asking };
}
