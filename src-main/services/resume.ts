import { wholeResume, withOwnWords } from '#main/pipeline/edited-documents.ts';
import { assertCovered, createLedgers, isCovered } from '#main/pipeline/ledgers.ts';
import { factsForJob } from '#main/pipeline/user-context.ts';
import { withLook } from '#shared/domain/document-look.ts';
import type { ResumeDocument, TailoredResume } from '#shared/domain/resume-document.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { withGround } from '#shared/writing/ledger/with-ground.ts';
import { analysisFor } from './analysis-for.ts';
import { createPapers } from './papers.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Tailored resumes. */
export function resumeService(deps: ServiceDeps): Services['resume'] {
  const { repos } = deps;
  const get = (id: string) => {
    const found = repos.resumes.get(id);
    if (!found) throw new NotFoundError('This resume is no longer stored.');
    return found;
  };
  const papers = createPapers(deps);
  const ledgers = createLedgers(deps);
  const edited = (stored: StoredResume, document: ResumeDocument): TailoredResume => {
    const profile = repos.profiles.get(stored.profileId);
    if (!profile) throw new NotFoundError('The profile of this document is no longer stored.');
    const analysis = repos.analyses.latest(stored.jobId);
    return withOwnWords(stored.resume, document, { whole: wholeResume(profile), analysis });
  };
  return {
    list() {
      const profile = repos.profiles.active();
      return profile ? repos.resumes.list(profile.id) : [];
    },
    get: ({ id }) => get(id),
    preview: ({ id, document }) => papers.preview(get(id), document),
    ledger({ id, document }) {
      const stored = get(id);
      return ledgers.resume(
        stored,
        document === undefined ? stored.resume.document : edited(stored, document).document,
      );
    },
    async change({ id, document }) {
      const stored = get(id);
      const resume = edited(stored, document);
      const ledger = ledgers.resume(stored, resume.document);
      const place = await papers.place(stored, resume.document, isCovered(ledger));
      repos.resumes.save({ ...place, resume: { ...resume, document: withGround(resume.document, ledger) } });
      return get(place.id);
    },
    export({ id, format }) {
      const stored = get(id);
      const { document } = stored.resume;
      assertCovered(ledgers.resume(stored, document));
      return papers.export(stored, document, format);
    },
    async tailor({ jobId, comment }, signal) {
      const { profile, facts, analysis, ports } = await analysisFor(deps, jobId, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const all = await factsForJob(facts, analysis.job, ports);
      const { value } = await AGENTS.resume.run({ analysis, profile, facts: all, comment }, ports);
      const document = withLook(value.document, repos.resumes.lastLook(profile.id));
      const pdfId = await deps.tools.renderDocument(document, {
        profile,
        company: analysis.job.company,
        locations: analysis.job.locations,
      });
      const id = deps.ids.next('resume');
      repos.resumes.save({
        id,
        profileId: profile.id,
        jobId,
        runId: null,
        pdfId,
        approval: null,
        resume: { ...value, document },
      });
      return get(id);
    },
  };
}
