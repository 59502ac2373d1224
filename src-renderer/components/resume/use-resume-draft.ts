import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { useDraftHistory } from '#renderer/lib/use-draft-history.ts';
import { useKeepDraft } from '#renderer/lib/use-keep-draft.ts';
import { useLivePaper } from '#renderer/lib/use-live-paper.ts';
import { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';

/** How long after the last key its sentences are looked up, in ms. */
const AFTER_MS = 150;

/** A resume while it is changed: the page and the ledger follow at once, and it is kept when the user says so. */
export function useResumeDraft(stored: StoredResume) {
  const { id, pdfId } = stored;
  const history = useDraftHistory(stored.resume.document, { id, schema: ResumeDocument });
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
  const keep = useKeepDraft({
    kind: 'resume',
    id,
    history,
    store: (shown) => client.resume.change({ id, document: shown }),
  });
  return { stored, document, ...history, ledger, coverage, original, paper, keep };
}
export type ResumeDraft = ReturnType<typeof useResumeDraft>;
