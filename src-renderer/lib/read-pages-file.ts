import { ValidationError } from '#shared/errors/index.ts';
import { picturePdf } from './picture-pdf.ts';
import { type ResumeFile, readResumeFile } from './read-resume-file.ts';

/** Pages that are pictures weigh more than text does. */
const MOST_PDF_BYTES = 40_000_000;
/** In dots along the longer side: as many as a page needs to be read. */
const MOST_DOTS = 3_600;

/**
 * Reads a file that may be a scan: a PDF larger than others may be, and a photo of a page as a PDF of one page. Rejects as
 * `readResumeFile` does.
 */
export async function readPagesFile(file: File): Promise<ResumeFile> {
  if (/\.pdf$/i.test(file.name)) return readResumeFile(file, MOST_PDF_BYTES);
  return /\.(png|jpe?g|webp|bmp)$/i.test(file.name)
    ? readResumeFile(new File([await asPdf(file)], file.name), MOST_PDF_BYTES)
    : readResumeFile(file);
}

async function asPdf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new ValidationError(`"${file.name}" is not a picture that can be opened. Choose another file.`);
  });
  try {
    const scale = Math.min(1, MOST_DOTS / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
    const pen = canvas.getContext('2d');
    if (pen === null)
      throw new ValidationError(`There is no room to open "${file.name}". Close other programs.`);
    // What is see-through in a picture is paper.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
    return new Uint8Array(picturePdf(new Uint8Array(await jpeg.arrayBuffer()), canvas.width, canvas.height));
  } finally {
    picture.close();
  }
}
