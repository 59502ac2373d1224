import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { refreshDocuments } from '#renderer/lib/refresh-documents.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import { useDraftHistory } from '#renderer/lib/use-draft-history.ts';
import { useLivePaper } from '#renderer/lib/use-live-paper.ts';
import { type DocumentLook, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { StoredLetter } from '#shared/domain/stored-document.ts';

interface Draft {
  text: string;
  look: DocumentLook;
}

/** How long after the last key its sentences are looked up, in ms. */
const AFTER_MS = 150;

/** A letter while it is changed: the page and the ledger follow at once, and it is kept when the user says so. */
export function useLetterDraft(stored: StoredLetter) {
  const { id, pdfId, letter } = stored;
  const history = useDraftHistory<Draft>({ text: letter.text, look: letter.document.look ?? USUAL_LOOK });
  const { text, look } = history.value;
  const [typed] = useDebouncedValue(text, AFTER_MS);
  const ledger = useQuery(
    orpc.letter.ledger.queryOptions({
      input: history.changed ? { id, text: typed } : { id },
      placeholderData: keepPreviousData,
    }),
  );
  const paper = useLivePaper(history.value, history.changed || pdfId === null, (shown) =>
    client.letter.preview({ id, ...shown }),
  );
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: async () => {
      if (!history.changed) return id;
      const kept = await client.letter.change({ id, text, look });
      await refreshDocuments(queries, 'letter');
      return kept.id;
    },
    onSuccess: (keptId) => {
      if (!history.changed) return;
      history.reset();
      tellDone(keptId === id ? 'Kept' : 'Kept as a new draft. What was approved stays as it is.');
    },
    onError: (thrown) => tellProblem('Your changes were not kept', thrown),
  });
  return { stored, ...history, ledger, paper, keep };
}
