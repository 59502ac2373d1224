import { ReadProfile } from '#shared/domain/profile.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { decodeText } from './decode-text.ts';
import { type ImportedProfile, importProfile, looksLikeData, type ProfileFile } from './import-profile.ts';

const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/**
 * Reads a resume in any format that JobAI takes: PDF, Word (.docx), RTF, plain text, Markdown, JSON Resume, YAML, or the
 * archive of LinkedIn's export. Pure but for what it loads: may run in a worker. Throws a `ValidationError` that says
 * what is wrong with the file and what to do.
 */
export async function importFile(file: ProfileFile): Promise<ImportedProfile> {
  return visibleIn(await readFile(file));
}

async function readFile(file: ProfileFile): Promise<ImportedProfile> {
  const { name, id = 'imported' } = file;
  if ('text' in file) return fromText(name, id, file.text);
  const { bytes } = file;
  if (bytes.length === 0)
    throw new ValidationError(`${name} is empty (0 bytes). Choose the file that is your resume.`, {
      details: { file: name },
    });
  // Some programs write a few bytes before a PDF begins.
  if (starts(bytes, PDF) || (/\.pdf$/i.test(name) && indexOfPdf(bytes) > 0)) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return readResumeLines(name, id, await readPdf(name, bytes));
  }
  if (starts(bytes, ZIP)) {
    if (/\.zip$/i.test(name)) {
      const { readLinkedInExport } = await import('./linkedin/read-export.ts');
      return checked(readLinkedInExport(name, id, bytes));
    }
    const { readDocx } = await import('./docx/read-docx.ts');
    return readResumeLines(name, id, await readDocx(name, bytes));
  }
  if (starts(bytes, RTF)) {
    const { readRtf } = await import('./rtf/read-rtf.ts');
    return readResumeLines(name, id, readRtf(bytes));
  }
  if (/\.(zip|docx)$/i.test(name) && !isOldWord(bytes))
    throw new ValidationError(
      `${name} is called ${/zip$/i.test(name) ? 'an archive' : 'a Word document'} and holds something else: it is damaged, or has the wrong ending. Get it anew and choose that.`,
      { details: { file: name } },
    );
  const doubts: string[] = [];
  const text = decodeText(name, bytes, (doubt) => doubts.push(doubt));
  const read = await fromText(name, id, text);
  return { ...read, notes: [...doubts, ...read.notes] };
}

async function fromText(name: string, id: string, text: string): Promise<ImportedProfile> {
  if (looksLikeData(name, text)) return importProfile({ name, id, text });
  const { readText } = await import('./text/read-text.ts');
  return readResumeLines(name, id, readText(text));
}

/** Reads a resume's lines, and keeps them where they stand on no page. */
export async function readResumeLines(
  name: string,
  id: string,
  lines: Parameters<typeof import('./story/read-story.ts').readStory>[2],
): Promise<ImportedProfile> {
  const { readStory } = await import('./story/read-story.ts');
  const { lineText } = await import('./layout/line.ts');
  const { closeLetters } = await import('./layout/close-letters.ts');
  const numbered = lines.map((line, row) => ({ ...closeLetters(visibleIn(line)), row }));
  const paged = lines.some(({ place }) => place !== null);
  return checked({
    ...readStory(name, id, numbered),
    lines: paged ? [] : numbered.map((line) => `${line.bullet ? '• ' : ''}${lineText(line)}`),
  });
}

function checked(imported: ImportedProfile): ImportedProfile {
  if (Object.keys(imported.profile.more ?? {}).length === 0) delete imported.profile.more;
  return { ...imported, profile: ReadProfile.parse(imported.profile) };
}

/** An old Word document with a new one's ending is told as what it is. */
function isOldWord(bytes: Uint8Array): boolean {
  return starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function starts(bytes: Uint8Array, marks: readonly number[]): boolean {
  return marks.every((byte, index) => bytes[index] === byte);
}

function indexOfPdf(bytes: Uint8Array): number {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.indexOf('%PDF-');
}
