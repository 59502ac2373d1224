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
  const drawing = useRef<{ pdf: PDFDocumentProxy; as: string; stop: AbortController } | null>(null);
  useEffect(() => {
    const as = `${number} ${width}`;
    // A page that comes back into sight is as it was; what was begun before it left is drawn to its end.
    if (sheet.current === null || (drawing.current?.pdf === pdf && drawing.current.as === as)) return;
    drawing.current?.stop.abort();
    const one = { pdf, as, stop: new AbortController() };
    drawing.current = one;
    void drawPage(pdf, { number, width, into: sheet.current, signal: one.stop.signal });
  }, [pdf, number, width]);
  return <section className={classes.sheet} ref={sheet} aria-label={label} style={{ width }} />;
}
