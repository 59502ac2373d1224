import { lazy, Suspense } from 'react';
import { PageSkeleton } from './page-skeleton.tsx';
import type { PdfSheetsProps } from './pdf/pdf-sheets.tsx';

const PdfSheets = lazy(() =>
  import('./pdf/pdf-sheets.tsx').then((module) => ({ default: module.PdfSheets })),
);

/** A PDF at hand, page under page, with something over each page. */
export function PdfWithMarks(props: PdfSheetsProps) {
  return (
    <Suspense fallback={<PageSkeleton rows={4} />}>
      <PdfSheets {...props} />
    </Suspense>
  );
}
