import { withOwnWords } from '#main/pipeline/own-words.ts';
import { withLook } from '#shared/domain/document-look.ts';
import { NotFoundError } from '#shared/errors/index.ts';
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
  return {
    list() {
      const profile = repos.profiles.active();
      return profile ? repos.resumes.list(profile.id) : [];
    },
    get: ({ id }) => get(id),
    preview: ({ id, document }) => papers.preview(get(id), document),
    async change({ id, document }) {
      const stored = get(id);
      const resume = withOwnWords(stored.resume, document, repos.analyses.latest(stored.jobId));
      const place = await papers.place(stored, resume.document);
      repos.resumes.save({ ...place, resume });
      return get(place.id);
    },
    export: ({ id, format }) => papers.export(get(id), get(id).resume.document, format),
    async tailor({ jobId, comment }, signal) {
      const { profile, facts, analysis, ports } = await analysisFor(deps, jobId, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const { value } = await AGENTS.resume.run({ analysis, profile, facts, comment }, ports);
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
