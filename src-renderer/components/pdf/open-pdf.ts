import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { NotFoundError } from '#shared/errors/index.ts';

/** Opens a stored PDF. Throws `NotFoundError` where the file is gone. */
export async function openPdf(fileId: string): Promise<PDFDocumentProxy> {
  const answer = await fetch(`/files/${encodeURIComponent(fileId)}`);
  if (!answer.ok)
    throw new NotFoundError(
      'The file is not in the data folder any more. Write the document again from its job.',
    );
  return openPdfBytes(await answer.arrayBuffer());
}

/** Opens a PDF that is at hand; pdf.js takes the bytes over. */
export function openPdfBytes(data: ArrayBuffer | Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data, useWasm: false, disableFontFace: true, worker: sharedWorker() }).promise;
}

let worker: PDFWorker | undefined;

/** One for all documents: to start one takes longer than to read a resume, and while one is typed it is read at each key. */
function sharedWorker(): PDFWorker {
  GlobalWorkerOptions.workerSrc = workerUrl;
  worker ??= new PDFWorker();
  return worker;
}
