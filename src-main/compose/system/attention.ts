import type { HumanRequestHead } from '#main/db/repositories/human-requests.ts';
import type { ShellNote } from '../../shell/backend.ts';

interface Asking {
  questions(): HumanRequestHead[];
  questionChanges(signal: AbortSignal): AsyncGenerator<HumanRequestHead[]>;
}

/** Turns open questions into the dock's count and into notes to the user. */
export function watchAttention(asking: Asking, signal: AbortSignal) {
  const each = async (see: (open: HumanRequestHead[]) => void) => {
    for await (const open of asking.questionChanges(signal)) see(open);
  };
  return {
    onBadge(listener: (count: number) => void): void {
      void each((open) => listener(open.length));
    },
    onNotify(listener: (note: ShellNote) => void): void {
      // What was open before the window came is shown in it, not announced.
      const told = new Set(asking.questions().map((request) => request.id));
      void each((open) => {
        for (const { id, company, message } of open) {
          if (told.has(id)) continue;
          told.add(id);
          // A question of the whole search has no company.
          listener({ title: company || 'Your search', body: message, place: `/run/${id}` });
        }
      });
    },
  };
}
