import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshDocuments } from './refresh-documents.ts';
import { tellDone, tellProblem } from './toast.ts';

interface KeepableDraft {
  kind: 'resume' | 'letter';
  /** Of the stored document that is changed. */
  id: string;
  history: { changed: boolean; reset(): void };
  /** Stores what stands there now; an approved document stays and gets a draft beside it, whose id it then gives. */
  store(): Promise<{ id: string }>;
}

/** Keeps a changed document when the user says so, and tells under which one. Gives its id. */
export function useKeepDraft({ kind, id, history, store }: KeepableDraft) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (!history.changed) return id;
      const kept = await store();
      await refreshDocuments(queries, kind);
      return kept.id;
    },
    onSuccess: (keptId) => {
      if (!history.changed) return;
      history.reset();
      tellDone(keptId === id ? 'Kept' : 'Kept as a new draft. What was approved stays as it is.');
    },
    onError: (thrown) => tellProblem('Your changes were not kept', thrown),
  });
}
