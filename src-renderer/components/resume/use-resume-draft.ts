import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { refreshDocuments } from '#renderer/lib/refresh-documents.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import { useDraftHistory } from '#renderer/lib/use-draft-history.ts';
import { useLivePaper } from '#renderer/lib/use-live-paper.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';

/** How long after the last key its sentences are looked up, in ms. */
const AFTER_MS = 150;

/** A resume while it is changed: the page and the ledger follow at once, and it is kept when the user says so. */
export function useResumeDraft(stored: StoredResume) {
  const { id, pdfId } = stored;
  const history = useDraftHistory<ResumeDocument>(stored.resume.document);
  const document = history.value;
  const [typed] = useDebouncedValue(document, AFTER_MS);
  const asked = history.changed ? { id, document: typed } : { id };
  const ledger = useQuery(
    orpc.resume.ledger.queryOptions({ input: asked, placeholderData: keepPreviousData }),
  );
  const coverage = useQuery(
    orpc.resume.coverage.queryOptions({ input: asked, placeholderData: keepPreviousData }),
  );
  const original = useQuery(orpc.resume.original.queryOptions({ input: { id } }));
  const paper = useLivePaper(document, history.changed || pdfId === null, (shown) =>
    client.resume.preview({ id, document: shown }),
  );
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: async () => {
      if (!history.changed) return id;
      const kept = await client.resume.change({ id, document });
      await refreshDocuments(queries, 'resume');
      return kept.id;
    },
    onSuccess: (keptId) => {
      if (!history.changed) return;
      history.reset();
      tellDone(keptId === id ? 'Kept' : 'Kept as a new draft. What was approved stays as it is.');
    },
    onError: (thrown) => tellProblem('Your changes were not kept', thrown),
  });
  return { stored, document, ...history, ledger, coverage, original, paper, keep };
}
export type ResumeDraft = ReturnType<typeof useResumeDraft>;
