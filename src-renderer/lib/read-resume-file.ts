/** A file as the contract's import takes it. */
export interface ResumeFile {
  name: string;
  base64: string;
}

/** Kinds of files that a resume may be in, for the system's file dialog. */
export const RESUME_FILES = '.pdf,.docx,.rtf,.txt,.md,.json,.yaml,.yml,.zip';

/** Reads a chosen or dropped file whole. */
export function readResumeFile(file: File): Promise<ResumeFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const url = String(reader.result);
      resolve({ name: file.name, base64: url.slice(url.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
}
