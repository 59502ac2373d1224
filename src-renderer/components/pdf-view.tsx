import { lazy, Suspense } from 'react';
import { PageSkeleton } from './page-skeleton.tsx';

const PdfPages = lazy(() => import('./pdf/pdf-pages.tsx').then((module) => ({ default: module.PdfPages })));

/** A stored PDF, page under page. `fileId` is an id for the `files` route; `label` names the document for screen readers. */
export function PdfView(props: { fileId: string; label: string }) {
  return (
    <Suspense fallback={<PageSkeleton rows={4} />}>
      <PdfPages key={props.fileId} {...props} />
    </Suspense>
  );
}
