import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import classes from './pdf-page.module.css';

interface Drawing {
  number: number;
  width: number;
  into: HTMLElement;
  signal: AbortSignal;
}

/** Draws a page's picture and text layer into an element; the old drawing stays until the new one is whole. A document that was closed meanwhile is left. */
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
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  await Promise.all([rendering.promise, layer.render()]);
  into.replaceChildren(canvas, text);
}
