import { textOfBytes } from '#shared/domain/text-of-bytes.ts';
import { ValidationError } from '#shared/errors/index.ts';

const BINARY_FORMATS: readonly { name: string; starts: readonly number[] }[] = [
  { name: 'an old Word document', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a picture', starts: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a picture', starts: [0xff, 0xd8, 0xff] },
];
const TAKEN =
  "JobAI takes PDF, Word (.docx), RTF, plain text, Markdown, JSON Resume, YAML, and the archive of LinkedIn's export.";

/**
 * The text of an imported file; one from before Unicode is read by the code in which it makes a text. `note` is called with a
 * sentence where that could be another. Throws a `ValidationError` for a format that can't be imported yet.
 */
export function decodeText(
  name: string,
  content: Uint8Array | string,
  note: (sentence: string) => void = () => undefined,
): string {
  const extension = /\.(doc|odt|pages)$/i.exec(name)?.[1]?.toLowerCase();
  if (typeof content === 'string') {
    if (extension) throw unsupported(name, `.${extension} files`);
    return content.replace(/^\uFEFF/, '');
  }
  const binary = BINARY_FORMATS.find((format) =>
    format.starts.every((byte, index) => content[index] === byte),
  );
  if (binary) throw unsupported(name, `${binary.name}, which`);
  if (extension) throw unsupported(name, `.${extension} files`);
  const read = textOfBytes(content);
  if (read === null) throw unsupported(name, 'a file of another kind, which');
  if (read.isDoubtful)
    note(
      `${name} does not say how its letters are kept; they were read as ${read.code}. Check that names and accents are right, or save the file as UTF-8.`,
    );
  return read.text;
}

function unsupported(name: string, what: string): ValidationError {
  const verb = what.endsWith('which')
    ? `is ${what} can't be imported yet`
    : `can't be imported: ${what} are not read yet`;
  return new ValidationError(`${name} ${verb}. ${TAKEN} Save it as one of these and try again.`, {
    details: { file: name },
  });
}
