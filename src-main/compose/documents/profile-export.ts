import { stringify } from 'yaml';
import type { Repositories } from '#main/db/repositories.ts';
import { exportFileName } from '#main/documents/export/archive-files.ts';
import { toJsonResume } from '#main/documents/import/to-json-resume.ts';
import type { ExportFormat } from '#shared/contract/profile.ts';
import { DocumentFormat } from '#shared/domain/document-format.ts';
import { withLook } from '#shared/domain/document-look.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { DocumentStore } from './document-store.ts';

interface ExportDeps {
  store: Pick<DocumentStore, 'write'>;
  repos: Pick<Repositories, 'resumes'>;
}

/** Writes the active profile in an open format; gives the file to be saved. */
export function createProfileExport({ repos, store }: ExportDeps) {
  return async (profile: Profile, format: ExportFormat): Promise<{ name: string; bytes: Uint8Array }> => {
    const asDocument = DocumentFormat.safeParse(format);
    if (asDocument.success) {
      const { wholeResume } = await import('#agents/resume/whole-resume.ts');
      const look = repos.resumes.lastLook(profile.id);
      const document = withLook(wholeResume(profile), look);
      return store.write(document, asDocument.data, { profile, company: '' });
    }
    const resume = toJsonResume(profile);
    const text = format === 'yaml' ? stringify(resume) : `${JSON.stringify(resume, null, 2)}\n`;
    const extension = format === 'yaml' ? 'yaml' : 'json';
    return { name: exportFileName(profile, extension), bytes: new TextEncoder().encode(text) };
  };
}
