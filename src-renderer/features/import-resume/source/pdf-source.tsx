import { useCallback, useMemo } from 'react';
import { PdfWithMarks } from '#renderer/components/pdf-with-marks.tsx';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import type { ImportMark } from '#shared/domain/import-mark.ts';
import { spotsOf } from './places.ts';
import { SpotButton } from './spot-button.tsx';

/** The pages of the file, each value's place on them. */
export function PdfSource({ file, marks }: { file: ResumeFile; marks: readonly ImportMark[] }) {
  const bytes = useMemo(
    () => Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0)),
    [file.base64],
  );
  const over = useCallback(
    (number: number, page: { width: number; height: number }) =>
      spotsOf(marks, number).map((spot) => <SpotButton key={spot.key} spot={spot} page={page} />),
    [marks],
  );
  return <PdfWithMarks name={file.name} bytes={bytes} over={over} />;
}
