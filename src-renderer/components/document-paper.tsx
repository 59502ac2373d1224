import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { DocumentActions } from './document-actions.tsx';
import classes from './document-paper.module.css';
import { PageSkeleton } from './page-skeleton.tsx';
import { PdfLive } from './pdf-live.tsx';
import { PdfView } from './pdf-view.tsx';
import type { ExportAs } from './save-as-menu.tsx';

interface Props {
  pdfId: string | null;
  /** What the file is, e.g. `Letter to Acme`. */
  name: string;
  /** The page as it would look with what the user is choosing; shown in place of the PDF. */
  live?: Uint8Array | null;
  /** Gives the document in another format. */
  exportAs: ExportAs;
  actions?: ReactNode;
  children: ReactNode;
}

/** A PDF with its actions, and what there is to say about it beside it (below it where there is little room). */
export function DocumentPaper({ pdfId, name, live = null, exportAs, actions, children }: Props) {
  return (
    <div className={classes.split}>
      <div className={classes.paper}>
        <Group justify="flex-end" gap={4} mb={4}>
          {actions}
          {pdfId && <DocumentActions fileId={pdfId} name={name} exportAs={exportAs} />}
        </Group>
        {live !== null ? (
          <PdfLive bytes={live} label={name} />
        ) : pdfId ? (
          <PdfView fileId={pdfId} label={name} />
        ) : (
          <PageSkeleton rows={6} />
        )}
      </div>
      <div className={classes.notes}>{children}</div>
    </div>
  );
}
