import { NotFoundError } from '#shared/errors/index.ts';
import { analysisFor } from './analysis-for.ts';
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
  return {
    list() {
      const profile = repos.profiles.active();
      return profile ? repos.resumes.list(profile.id) : [];
    },
    get: ({ id }) => get(id),
    async tailor({ jobId, comment }, signal) {
      const { profile, facts, analysis, ports } = await analysisFor(deps, jobId, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const { value } = await AGENTS.resume.run({ analysis, profile, facts, comment }, ports);
      const pdfId = await deps.tools.renderDocument(value.document, {
        profile,
        company: analysis.job.company,
      });
      const id = deps.ids.next('resume');
      repos.resumes.save({
        id,
        profileId: profile.id,
        jobId,
        runId: null,
        pdfId,
        approval: null,
        resume: value,
      });
      return get(id);
    },
  };
}
