import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshDocuments } from './refresh-documents.ts';
import { tellDone, tellProblem } from './toast.ts';

interface KeepableDraft<T> {
  kind: 'resume' | 'letter';
  /** Of the stored document that is changed. */
  id: string;
  history: { value: T; changed: boolean; wasStored(value: T): void };
  /** Stores this value; an approved document stays and gets a draft beside it, whose id it then gives. */
  store(value: T): Promise<{ id: string }>;
}

/** Keeps a changed document when the user says so, and tells under which one. Gives its id. */
export function useKeepDraft<T>({ kind, id, history, store }: KeepableDraft<T>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { value, changed, wasStored } = history;
      if (!changed) return id;
      const kept = await store(value);
      await refreshDocuments(queries, kind);
      wasStored(value);
      tellDone(kept.id === id ? 'Kept' : 'Kept as a new draft. What was approved stays as it is.');
      return kept.id;
    },
    onError: (thrown) => tellProblem('Your changes were not kept', thrown),
  });
}
