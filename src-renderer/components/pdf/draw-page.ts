import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import classes from './pdf-page.module.css';

interface Drawing {
  number: number;
  width: number;
  into: HTMLElement;
  signal: AbortSignal;
}

/** At the latest, in ms. */
const TEXT_AFTER_MS = 500;

/**
 * Draws a page into an element: its picture, and when nothing else is to be done the text that can be selected and read
 * aloud, which takes longer. The old picture stays until the new one is whole. A document that was closed meanwhile is left.
 */
export async function drawPage(
  pdf: PDFDocumentProxy,
  { number, width, into, signal }: Drawing,
): Promise<void> {
  try {
    await draw(pdf, { number, width, into, signal });
  } catch (thrown) {
    // A cancelled drawing rejects; anything else is a damaged page.
    if (!signal.aborted && !pdf.loadingTask.destroyed) throw thrown;
  }
}

async function draw(pdf: PDFDocumentProxy, { number, width, into, signal }: Drawing): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const density = Math.min(window.devicePixelRatio || 1, 2);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * density);
  canvas.height = Math.floor(viewport.height * density);
  canvas.setAttribute('aria-hidden', 'true');
  const text = document.createElement('div');
  text.className = classes.text ?? '';
  text.style.setProperty('--total-scale-factor', String(viewport.scale));
  const rendering = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
  signal.addEventListener('abort', () => rendering.cancel());
  await rendering.promise;
  into.replaceChildren(canvas);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: TEXT_AFTER_MS }));
  if (signal.aborted) return;
  await new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render();
  if (!signal.aborted) into.append(text);
}
