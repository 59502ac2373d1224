import type { z } from 'zod';
import type { PaperFile, PaperPreview } from '#shared/contract/paper.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { ServiceDeps } from './service-deps.ts';

type Stored = Omit<StoredResume, 'resume'> | Omit<StoredLetter, 'letter'>;
type Paper = ResumeDocument | LetterDocument;

/** What resumes and letters have in common: shown, saved as a file, kept with changes. */
export function createPapers({ repos, papers, tools, ids }: ServiceDeps) {
  const ownerOf = ({ profileId, jobId, company }: Stored) => {
    const profile = repos.profiles.get(profileId);
    if (!profile) throw new NotFoundError('The profile of this document is no longer stored.');
    return { profile, company, locations: repos.jobs.get(jobId)?.locations ?? [] };
  };
  return {
    /** Sets a document in type and keeps the file; gives its id. */
    render: (stored: Stored, document: Paper): Promise<string> =>
      tools.renderDocument(document, ownerOf(stored)),
    async preview(stored: Stored, document: Paper): Promise<z.infer<typeof PaperPreview>> {
      const { bytes, pages, beyond } = await papers.preview(document, ownerOf(stored));
      return { base64: Buffer.from(bytes).toString('base64'), pages, beyond };
    },
    async export(
      stored: Stored,
      document: Paper,
      format: DocumentFormat,
    ): Promise<z.infer<typeof PaperFile>> {
      const { name, bytes } = await papers.write(document, format, ownerOf(stored));
      return { name, base64: Buffer.from(bytes).toString('base64') };
    },
    /** Where a changed document is kept: a draft takes its own place, and what was approved or sent stays as it is beside a new draft. */
    async place(stored: Stored, document: Paper, covered: boolean) {
      const { profileId, jobId, approval, sent } = stored;
      const id = approval === null && !sent ? stored.id : ids.next(document.kind);
      // What the profile does not bear out is kept to be worked on, but not as a file that could be used.
      const pdfId = covered ? await tools.renderDocument(document, ownerOf(stored)) : null;
      return { id, profileId, jobId, runId: null, pdfId, approval: null };
    },
  };
}
