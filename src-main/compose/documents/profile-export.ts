import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import type { Repositories } from '#main/db/repositories.ts';
import { archiveFiles, exportFileName } from '#main/documents/export/archive-files.ts';
import { toJsonResume } from '#main/documents/import/to-json-resume.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { ExportFormat } from '#shared/contract/profile.ts';
import { DocumentFormat } from '#shared/domain/document-format.ts';
import { withLook } from '#shared/domain/document-look.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { DocumentStore } from './document-store.ts';

interface ExportDeps {
  workers: Workers;
  store: Pick<DocumentStore, 'write'>;
  repos: Pick<Repositories, 'profiles' | 'answers' | 'preferences' | 'stories' | 'files' | 'resumes'>;
}

/** Writes the active profile in an open format, or everything as one archive; gives the file to be saved. */
export function createProfileExport({ workers, repos, store }: ExportDeps) {
  return async (profile: Profile, format: ExportFormat): Promise<{ name: string; bytes: Uint8Array }> => {
    const asDocument = DocumentFormat.safeParse(format);
    if (asDocument.success) {
      const { wholeResume } = await import('#agents/resume/whole-resume.ts');
      const look = repos.resumes.lastLook(profile.id);
      const document = withLook(wholeResume(profile), look);
      return store.write(document, asDocument.data, { profile, company: '' });
    }
    if (format !== 'archive') {
      const resume = toJsonResume(profile);
      const text = format === 'yaml' ? stringify(resume) : `${JSON.stringify(resume, null, 2)}\n`;
      const extension = format === 'yaml' ? 'yaml' : 'json';
      return { name: exportFileName(profile, extension), bytes: new TextEncoder().encode(text) };
    }
    const profiles = await Promise.all(
      repos.profiles.list().map(async (one) => ({
        profile: one,
        answers: repos.answers.list(one.id),
        preferences: repos.preferences.get(one.id),
        stories: repos.stories.list(one.id),
        documents: await documentsOf(one.id),
      })),
    );
    const bytes = await workers.run('packArchive', archiveFiles(profiles));
    return { name: exportFileName(profile, 'zip'), bytes };
  };

  /** What was removed from the data folder by hand is left out. */
  async function documentsOf(profileId: string) {
    const stored = repos.files.ofProfile(profileId).filter(({ mime }) => !mime.startsWith('image/'));
    const read = await Promise.all(
      stored.map(async ({ name, path }) => {
        const bytes = await readFile(path).catch(() => null);
        return bytes === null ? [] : [{ name, bytes: new Uint8Array(bytes) }];
      }),
    );
    return read.flat();
  }
}
