import type { z } from 'zod';
import { factsKey } from '#main/pipeline/facts-key.ts';
import { assertCovered } from '#main/pipeline/ledgers.ts';
import type { PaperFile, PaperPreview, ReadBack } from '#shared/contract/paper.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import type { ServiceDeps } from './service-deps.ts';

type Stored = Omit<StoredResume, 'resume'> | Omit<StoredLetter, 'letter'>;
type Paper = ResumeDocument | LetterDocument;

/** What resumes and letters have in common: shown, read back, saved as a file, kept with changes, approved. */
export function createPapers({ repos, papers, tools, ids }: ServiceDeps) {
  const profileOf = (profileId: string) => {
    const profile = repos.profiles.get(profileId);
    if (!profile) throw new NotFoundError('The profile of this document is no longer stored.');
    return profile;
  };
  const ownerOf = ({ profileId, jobId, company }: Stored) => ({
    ...{ profile: profileOf(profileId), company },
    locations: repos.jobs.get(jobId)?.locations ?? [],
  });
  /** Stands for the facts of today. */
  const madeFrom = (profileId: string): string => factsKey(profileOf(profileId), repos.facts.all(profileId));
  /**
   * Whether a document may be used: every sentence rests on facts, and what a program reads in the PDF is what stands
   * there. Throws `ValidationError` with what is wrong and what to do. Of what is read otherwise the user is told once:
   * our reader may err, so they decide, and approve again.
   */
  const readable = async (stored: Stored, document: Paper, ledger: Ledger): Promise<void> => {
    assertCovered(ledger);
    const { differences } = await papers.readBack(document, ownerOf(stored));
    const fresh = papers.tellOnce(stored.profileId, differences);
    if (fresh.length === 0) return;
    throw new ValidationError(
      `A program that reads this PDF may not read what you wrote: ${fresh.slice(0, 3).join('; ')}. Choose another layout, such as "Plain, for machines", change the words, or approve again to use it as it is.`,
      { details: { reason: 'read-back', differences } },
    );
  };
  return {
    madeFrom,
    /** Documents with whether the profile changed since they were written; of those that do not say what they were made from, nothing is known. */
    withAge<T extends Stored>(documents: readonly T[], madeOf: (document: T) => string | undefined): T[] {
      const keys = new Map<string, string>();
      return documents.map((document) => {
        const { profileId } = document;
        const then = madeOf(document);
        if (then === undefined) return document;
        const now = keys.get(profileId) ?? madeFrom(profileId);
        keys.set(profileId, now);
        return { ...document, outdated: then !== now };
      });
    },
    async preview(stored: Stored, document: Paper): Promise<z.infer<typeof PaperPreview>> {
      const { bytes, pages, beyond } = await papers.preview(document, ownerOf(stored));
      return { base64: Buffer.from(bytes).toString('base64'), pages, beyond };
    },
    readBack: (stored: Stored, document: Paper): Promise<ReadBack> =>
      papers.readBack(document, ownerOf(stored)),
    async export(
      stored: Stored,
      document: Paper,
      format: DocumentFormat,
    ): Promise<z.infer<typeof PaperFile>> {
      const { name, bytes } = await papers.write(document, format, ownerOf(stored));
      return { name, base64: Buffer.from(bytes).toString('base64') };
    },
    readable,
    /** The file that a document is used as, where it may be. */
    async usable(stored: Stored, document: Paper, ledger: Ledger): Promise<string> {
      await readable(stored, document, ledger);
      return stored.pdfId ?? tools.renderDocument(document, ownerOf(stored));
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
