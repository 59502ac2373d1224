import { ValidationError } from '#shared/errors/index.ts';

const BINARY_FORMATS: readonly { name: string; starts: readonly number[] }[] = [
  { name: 'an old Word document', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a picture', starts: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a picture', starts: [0xff, 0xd8, 0xff] },
];
const TAKEN =
  "JobAI takes PDF, Word (.docx), RTF, plain text, Markdown, JSON Resume, YAML, and the archive of LinkedIn's export.";

/** The text of an imported file. Throws a `ValidationError` for a format that can't be imported yet. */
export function decodeText(name: string, content: Uint8Array | string): string {
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
  const encoding = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    if (content.includes(0)) throw unsupported(name, 'a binary file, which');
    return new TextDecoder('windows-1252').decode(content);
  }
}

function unsupported(name: string, what: string): ValidationError {
  const verb = what.endsWith('which')
    ? `is ${what} can't be imported yet`
    : `can't be imported: ${what} are not read yet`;
  return new ValidationError(`${name} ${verb}. ${TAKEN} Export your resume as one of these and try again.`, {
    details: { file: name },
  });
}
