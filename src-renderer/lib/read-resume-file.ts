import { ValidationError } from '#shared/errors/index.ts';

/** A file as the contract's import takes it. */
export interface ResumeFile {
  name: string;
  base64: string;
}

/** What the contract takes in one call, with room for the base64 that it travels in. */
const MOST_BYTES = 7_000_000;
/** An archive holds all documents of a person, so more of it is taken; beyond this it would not be unpacked. */
const MOST_ARCHIVE_BYTES = 60_000_000;

/** Reads a chosen or dropped file whole. Rejects with a `ValidationError` for what is no file or too large for a resume or an archive. */
export function readResumeFile(file: File, mostBytes = MOST_BYTES): Promise<ResumeFile> {
  const isArchive = /\.zip$/i.test(file.name);
  const most = isArchive ? MOST_ARCHIVE_BYTES : mostBytes;
  if (file.size > most) {
    const next = isArchive
      ? 'Take what you do not need out of it, and choose the smaller one.'
      : 'Choose the file that is your resume, or save it without its pictures.';
    return Promise.reject(
      new ValidationError(
        `"${file.name}" has ${Math.round(file.size / 1_000_000).toLocaleString('en')} MB; ${isArchive ? 'an archive' : 'a resume'} of up to ${most / 1_000_000} MB can be read. ${next}`,
      ),
    );
  }
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () =>
      reject(
        new ValidationError(
          `"${file.name}" could not be opened. Choose a file, not a folder; if it is in use elsewhere, close it there first.`,
        ),
      );
    reader.onload = () => {
      const url = String(reader.result);
      resolve({ name: file.name, base64: url.slice(url.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
}
