import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ownResume } from '#main/pipeline/edited-documents.ts';
import { keepOwnPdf, type OwnPdf, ownPdfOf } from '#main/pipeline/own-pdf.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { analysisFor } from './analysis-for.ts';
import type { ServiceDeps } from './service-deps.ts';

const MAX_BYTES = 10 * 1024 * 1024;

/** A PDF of the user's own that is sent untouched, for one job or for every one. */
export function createOwnResumes(deps: ServiceDeps) {
  const { repos, papers, ids } = deps;
  return {
    current(): { name: string } | null {
      const own = ownPdfOf(repos, activeProfile(repos).id);
      return own === null ? null : { name: own.name };
    },
    /** Gives the id of the resume that stands for it, where it is for one job. */
    async use(
      jobId: string | undefined,
      file: { name: string; base64: string } | null,
      signal: AbortSignal,
    ): Promise<string | null> {
      const { id: profileId } = activeProfile(repos);
      if (file === null) {
        keepOwnPdf(repos, profileId, null);
        return null;
      }
      const own = await keep(file, profileId);
      if (jobId === undefined) {
        keepOwnPdf(repos, profileId, own);
        return null;
      }
      const { profile, analysis } = await analysisFor(deps, jobId, signal);
      const id = ids.next('resume');
      repos.resumes.save({
        ...{ id, profileId, jobId, runId: null, pdfId: own.fileId, approval: null },
        resume: ownResume(profile, analysis, own.name),
      });
      return id;
    },
    /** The file as it was given. Throws where it is not a PDF that is asked for, or it is gone. */
    async file(
      { pdfId }: StoredResume,
      name: string,
      format: string,
    ): Promise<{ name: string; base64: string }> {
      if (format !== 'pdf')
        throw new ValidationError(`"${name}" is your own PDF and is only there as it is. Save it as PDF.`);
      const path = pdfId === null ? undefined : repos.files.get(pdfId)?.path;
      const bytes = path === undefined ? null : await readFile(path).catch(() => null);
      if (bytes === null)
        throw new NotFoundError(`"${name}" is no longer in the data folder. Choose it again.`);
      return { name, base64: bytes.toString('base64') };
    },
  };

  async function keep(
    { name, base64 }: { name: string; base64: string },
    profileId: string,
  ): Promise<OwnPdf> {
    const bytes = Buffer.from(base64, 'base64');
    const plain = basename(name.replaceAll('\\', '/')) || 'resume.pdf';
    if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-')
      throw new ValidationError(`"${plain}" is not a PDF. Save it as PDF, then choose it again.`);
    if (bytes.length > MAX_BYTES) throw new ValidationError(`"${plain}" is larger than 10 MB.`);
    return { fileId: await papers.keepOwn(plain, bytes, profileId), name: plain };
  }
}
