import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { client, orpc } from '#renderer/lib/client.ts';
import { useDraftHistory } from '#renderer/lib/use-draft-history.ts';
import { useKeepDraft } from '#renderer/lib/use-keep-draft.ts';
import { useLivePaper } from '#renderer/lib/use-live-paper.ts';
import { DocumentLook, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { StoredLetter } from '#shared/domain/stored-document.ts';

const Draft = z.object({ text: z.string(), look: DocumentLook });

/** How long after the last key its sentences are looked up, in ms. */
const AFTER_MS = 150;

/** A letter while it is changed: the page and the ledger follow at once, and it is kept when the user says so. */
export function useLetterDraft(stored: StoredLetter) {
  const { id, pdfId, letter } = stored;
  const history = useDraftHistory(
    { text: letter.text, look: letter.document.look ?? USUAL_LOOK },
    { id, schema: Draft },
  );
  const { text } = history.value;
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
  const keep = useKeepDraft({
    kind: 'letter',
    id,
    history,
    store: (shown) => client.letter.change({ id, ...shown }),
  });
  return { stored, ...history, ledger, paper, keep };
}
