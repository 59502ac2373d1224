import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { OutreachDraft } from '#shared/domain/outreach.ts';

type Wish = Parameters<typeof client.network.write>[0];
type Part = 'note' | 'email';

/**
 * A draft in a model's words. `writing` is the part that is being written, as far as it is said; `draft` what was checked
 * of it, null before the user asks; `said` tells the user how it ended.
 */
export function useWordedDraft(wish: Wish) {
  const [draft, setDraft] = useState<OutreachDraft | null>(null);
  const [writing, setWriting] = useState<Partial<Record<Part, string>>>({});
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const write = async () => {
    setBusy(true);
    setSaid('');
    let last: OutreachDraft | null = null;
    try {
      for await (const step of await client.network.write(wish)) {
        if (step.kind === 'writing') setWriting({ [step.part]: step.text });
        else {
          last = step.draft;
          setWriting({});
          setDraft(last);
        }
      }
      const byModel = last !== null && (last.noteBy === 'model' || last.emailBy === 'model');
      setSaid(byModel ? '' : 'No model wrote one that could be used; it stays as it is.');
    } catch (thrown) {
      tellProblem('No message was worded', thrown);
    } finally {
      setWriting({});
      setBusy(false);
    }
  };
  return { draft, writing, busy, said, write };
}
