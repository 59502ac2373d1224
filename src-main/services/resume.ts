import { coverageByParts, wholeResume, withOwnWords } from '#main/pipeline/edited-documents.ts';
import { assertCovered, createLedgers, isCovered } from '#main/pipeline/ledgers.ts';
import { factsForJob } from '#main/pipeline/user-context.ts';
import { wishedPages } from '#main/pipeline/wished-pages.ts';
import { withLook } from '#shared/domain/document-look.ts';
import { type ResumeDocument, TailoredResume } from '#shared/domain/resume-document.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { withGround } from '#shared/writing/ledger/with-ground.ts';
import { analysisFor } from './analysis-for.ts';
import { createVersions } from './document-versions.ts';
import { createOwnResumes } from './own-resume.ts';
import { createPapers } from './papers.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Tailored resumes. */
export function resumeService(deps: ServiceDeps): Services['resume'] {
  const { repos, clock } = deps;
  const papers = createPapers(deps);
  const ledgers = createLedgers(deps);
  const ownResumes = createOwnResumes(deps);
  const versions = createVersions<StoredResume, TailoredResume>(deps, {
    bodyOf: ({ resume }) => resume,
    read: (body) => TailoredResume.safeParse(body).data ?? null,
  });
  const withAge = (stored: readonly StoredResume[]) =>
    papers.withAge(stored, ({ resume }) => resume.madeFrom);
  const get = (id: string): StoredResume => {
    const [found] = withAge([repos.resumes.get(id) ?? []].flat());
    if (!found) throw new NotFoundError('This resume is no longer stored.');
    return found;
  };
  const original = ({ profileId, resume }: StoredResume): ResumeDocument => {
    const profile = repos.profiles.get(profileId);
    if (!profile) throw new NotFoundError('The profile of this document is no longer stored.');
    return wholeResume(profile, [], resume.document.language);
  };
  const edited = (stored: StoredResume, document: ResumeDocument): TailoredResume => {
    const analysis = repos.analyses.latest(stored.jobId);
    const earlier = versions.all([stored]).map(({ body }) => body.document);
    return withOwnWords(stored.resume, document, { known: [original(stored), ...earlier], analysis });
  };
  const shown = (id: string, document: ResumeDocument | undefined) => {
    const stored = get(id);
    const as = document === undefined ? stored.resume.document : edited(stored, document).document;
    return { stored, as };
  };
  return {
    list() {
      const profile = repos.profiles.active();
      return profile ? withAge(repos.resumes.list(profile.id)) : [];
    },
    get: ({ id }) => get(id),
    original: ({ id }) => original(get(id)),
    preview({ id, document }) {
      const { stored, as } = shown(id, document);
      return papers.preview(stored, as);
    },
    ledger({ id, document }) {
      const { stored, as } = shown(id, document);
      // What a PDF of the user's own says is theirs alone.
      if (stored.resume.own) return [];
      return ledgers.resume(stored, as);
    },
    coverage({ id, document }) {
      const { stored, as } = shown(id, document);
      const analysis = repos.analyses.latest(stored.jobId);
      return analysis === null ? [] : coverageByParts(as, analysis);
    },
    readBack({ id, document }) {
      const { stored, as } = shown(id, document);
      return papers.readBack(stored, as);
    },
    versions: ({ id }) => versions.all(repos.resumes.ofJob(get(id).jobId)),
    own: () => ownResumes.current(),
    async sendOwn({ jobId, file }, signal) {
      const id = await ownResumes.use(jobId, file, signal);
      return id === null ? null : get(id);
    },
    async change({ id, document }) {
      const stored = get(id);
      if (stored.resume.own)
        throw new ValidationError(
          'This is your own PDF, which is sent as it is. Tailor a resume to change words.',
        );
      const resume = edited(stored, document);
      const ledger = ledgers.resume(stored, resume.document);
      const place = await papers.place(stored, resume.document, isCovered(ledger));
      if (place.id === stored.id) versions.keep(stored);
      repos.resumes.save({
        ...place,
        resume: {
          ...resume,
          document: withGround(resume.document, ledger),
          changedAt: clock.now().toISOString(),
          ...(isCovered(ledger) && { madeFrom: papers.madeFrom(stored.profileId) }),
        },
      });
      return get(place.id);
    },
    async approve({ id }) {
      const stored = get(id);
      const { document, own } = stored.resume;
      if (!own) {
        const pdfId = await papers.usable(stored, document, ledgers.resume(stored, document));
        if (stored.pdfId === null) repos.resumes.save({ ...stored, runId: null, pdfId });
      }
      repos.resumes.approve(id, { by: 'user', at: clock.now().toISOString() });
      return get(id);
    },
    export({ id, format }) {
      const stored = get(id);
      const { document, own } = stored.resume;
      if (own) return ownResumes.file(stored, own.name, format);
      assertCovered(ledgers.resume(stored, document));
      return papers.export(stored, document, format);
    },
    async tailor({ jobId, comment }, signal) {
      const { profile, facts, analysis, ports } = await analysisFor(deps, jobId, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const all = await factsForJob(facts, analysis.job, ports);
      const { value } = await AGENTS.resume.run({ analysis, profile, facts: all, comment }, ports);
      const looked = withLook(value.document, repos.resumes.lastLook(profile.id));
      const owner = { profile, company: analysis.job.company, locations: analysis.job.locations };
      const written = await wishedPages({ ...value, document: looked }, comment, (as) =>
        deps.tools.pagesOf(as, owner),
      );
      const pdfId = await deps.tools.renderDocument(written.document, owner);
      const id = deps.ids.next('resume');
      repos.resumes.save({
        ...{ id, profileId: profile.id, jobId, runId: null, pdfId, approval: null },
        resume: { ...written, madeFrom: papers.madeFrom(profile.id) },
      });
      return get(id);
    },
  };
}
