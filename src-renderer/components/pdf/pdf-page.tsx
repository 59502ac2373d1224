import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef } from 'react';
import { drawPage } from './draw-page.ts';
import classes from './pdf-page.module.css';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** In CSS pixels. */
  width: number;
  label: string;
}

/** One page: its picture, and over it the text that can be selected and read aloud. */
export function PdfPage({ pdf, number, width, label }: PdfPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ pdf: PDFDocumentProxy; as: string } | null>(null);
  useEffect(() => {
    const as = `${number} ${width}`;
    // A page that comes back into sight is as it was.
    if (sheet.current === null || (drawn.current?.pdf === pdf && drawn.current.as === as)) return;
    const stop = new AbortController();
    void drawPage(pdf, { number, width, into: sheet.current, signal: stop.signal }).then(() => {
      if (!stop.signal.aborted) drawn.current = { pdf, as };
    });
    return () => stop.abort();
  }, [pdf, number, width]);
  return <section className={classes.sheet} ref={sheet} aria-label={label} style={{ width }} />;
}
