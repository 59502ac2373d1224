import { openPdf } from './open-pdf.ts';
import classes from './print-pdf.module.css';

/** 200 dots an inch, in units of the PDF's own 72. */
const SCALE = 200 / 72;

/** Hands a stored PDF to the system's printing, a sheet a page. */
export async function printPdf(fileId: string): Promise<void> {
  const pdf = await openPdf(fileId);
  const sheets = document.createElement('div');
  sheets.className = classes.sheets ?? '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport }).promise;
    sheets.append(canvas);
  }
  document.body.append(sheets);
  document.documentElement.dataset['printing'] = 'pdf';
  try {
    // Returns when the dialog is closed.
    window.print();
  } finally {
    delete document.documentElement.dataset['printing'];
    sheets.remove();
    void pdf.loadingTask.destroy();
  }
}
