import { Stack } from '@mantine/core';

import { useQuery } from '@tanstack/react-query';
import { useShownWidth } from '#renderer/lib/use-shown-width.ts';
import { Loaded } from '../loaded.tsx';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';

const pageNumbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** All pages of a PDF, as wide as there is room. */
export function PdfPages({ fileId, label }: { fileId: string; label: string }) {
  const { ref, width } = useShownWidth<HTMLDivElement>();
  const query = useQuery({
    queryKey: ['pdf', fileId],
    queryFn: () => openPdf(fileId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return (
    <Stack ref={ref} gap="md" w="100%">
      <Loaded query={query} failed="The PDF could not be shown">
        {(pdf) =>
          width > 0 &&
          pageNumbers(pdf.numPages).map((number) => (
            <PdfPage
              key={number}
              pdf={pdf}
              number={number}
              width={Math.min(width, 900)}
              label={`${label}, page ${number} of ${pdf.numPages}`}
            />
          ))
        }
      </Loaded>
    </Stack>
  );
}
