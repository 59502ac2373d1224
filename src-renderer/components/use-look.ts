import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import { type DocumentLook, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';

type Paper = { kind: 'resume'; stored: StoredResume } | { kind: 'letter'; stored: StoredLetter };

/** The look of a document while it is chosen: shown at once, kept when the user says so. */
export function useLook(paper: Paper) {
  const { kind, stored } = paper;
  const kept =
    (paper.kind === 'resume' ? paper.stored.resume.document.look : paper.stored.letter.document.look) ??
    USUAL_LOOK;
  const [chosen, setChosen] = useState<DocumentLook | null>(null);
  const look = chosen ?? kept;
  const queries = useQueryClient();
  const preview = useQuery({
    queryKey: ['look', stored.id, stored.pdfId, look],
    queryFn: () =>
      paper.kind === 'resume'
        ? client.resume.preview({
            id: paper.stored.id,
            document: { ...paper.stored.resume.document, look },
          })
        : client.letter.preview({ id: paper.stored.id, look }),
    enabled: chosen !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const keep = useMutation({
    mutationFn: async () => {
      const { id } =
        paper.kind === 'resume'
          ? await client.resume.change({
              id: paper.stored.id,
              document: { ...paper.stored.resume.document, look },
            })
          : await client.letter.change({ id: paper.stored.id, look });
      await queries.invalidateQueries({ queryKey: orpc[kind].key() });
      return id;
    },
    onSuccess: (id) => {
      setChosen(null);
      tellDone(
        id === stored.id
          ? 'Kept. The next one will look like it too.'
          : 'Kept as a new draft. What was approved stays as it is.',
      );
    },
    onError: (thrown) => tellProblem('The look was not kept', thrown),
  });
  const base64 = chosen === null ? undefined : preview.data?.base64;
  const shown = useMemo(
    () => (base64 === undefined ? null : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))),
    [base64],
  );
  return {
    /** The page as it would look; null while it is as it is kept. */
    shown,
    panel: {
      kind,
      look,
      changed: chosen !== null,
      busy: keep.isPending,
      beyond: chosen === null ? [] : (preview.data?.beyond ?? []),
      onChange: setChosen,
      onKeep: () => keep.mutate(),
      onUndo: () => setChosen(null),
    },
  };
}
