import { Box, Stack } from '@mantine/core';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useShownWidth } from '#renderer/lib/use-shown-width.ts';
import { Loaded } from '../loaded.tsx';
import { openPdfBytes } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';

export interface PdfSheetsProps {
  /** A PDF that is not stored; `name` tells it from others. */
  name: string;
  bytes: Uint8Array;
  /** What lies over a page, given its number from 1 and its size in points. */
  over: (number: number, page: { width: number; height: number }) => ReactNode;
}

/** The pages of a PDF at hand, with something over each. */
export function PdfSheets({ name, bytes, over }: PdfSheetsProps) {
  const { ref, width } = useShownWidth<HTMLDivElement>();
  const query = useQuery({
    queryKey: ['pdf-at-hand', name, bytes.byteLength],
    queryFn: async () => {
      const pdf = await openPdfBytes(bytes.slice());
      const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
      const sizes = await Promise.all(
        numbers.map(async (number) => {
          const { width: wide, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
          return { number, size: { width: wide, height } };
        }),
      );
      return { pdf, sizes };
    },
    // The page before stays until the next one is there.
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => () => void query.data?.pdf.loadingTask.destroy(), [query.data]);
  return (
    <Stack ref={ref} gap="md" w="100%">
      <Loaded query={query} failed="The pages could not be shown">
        {({ pdf, sizes }) =>
          width > 0 &&
          sizes.map(({ number, size }) => (
            <Box key={number} pos="relative" mih={(width * size.height) / size.width}>
              <PdfPage pdf={pdf} number={number} width={width} label={`Page ${number} of ${sizes.length}`} />
              {over(number, size)}
            </Box>
          ))
        }
      </Loaded>
    </Stack>
  );
}
