import { textOfBytes } from '#shared/domain/text-of-bytes.ts';
import { ValidationError } from '#shared/errors/index.ts';

/** The text of a chosen list, in whatever code its program saved it. Rejects with a `ValidationError` for what is no text. */
export async function textOfFile(file: File): Promise<string> {
  const read = textOfBytes(new Uint8Array(await file.arrayBuffer()));
  if (read === null)
    throw new ValidationError(`"${file.name}" is no text. Save it as CSV, and choose that file.`);
  return read.text;
}
