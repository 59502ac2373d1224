import { researchForJob } from '#main/pipeline/research-for-job.ts';
import { withLook } from '#shared/domain/document-look.ts';
import type { CoverLetter } from '#shared/domain/letter.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { analysisFor } from './analysis-for.ts';
import { createPapers } from './papers.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Cover letters. */
export function letterService(deps: ServiceDeps): Services['letter'] {
  const { repos } = deps;
  const get = (id: string) => {
    const found = repos.letters.get(id);
    if (!found) throw new NotFoundError('This letter is no longer stored.');
    return found;
  };
  const papers = createPapers(deps);
  return {
    list() {
      const profile = repos.profiles.active();
      return profile ? repos.letters.list(profile.id) : [];
    },
    get: ({ id }) => get(id),
    preview: ({ id, look }) => {
      const stored = get(id);
      return papers.preview(stored, { ...stored.letter.document, look });
    },
    async change({ id, look }) {
      const stored = get(id);
      const document = { ...stored.letter.document, look };
      const place = await papers.place(stored, document);
      repos.letters.save({ ...place, letter: { ...stored.letter, document } });
      return get(place.id);
    },
    export: ({ id, format }) => papers.export(get(id), get(id).letter.document, format),
    async write({ jobId, tone }, signal) {
      const { profile, facts, analysis, ports } = await analysisFor(deps, jobId, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const known = repos.companies.get(profile.id, analysis.job.company)?.research ?? null;
      const company = researchForJob(known, analysis.job);
      const id = deps.ids.next('letter');
      const save = (letter: CoverLetter, pdfId: string | null) =>
        repos.letters.save({ id, profileId: profile.id, jobId, runId: null, pdfId, approval: null, letter });
      const { value } = await AGENTS.coverLetter.run(
        {
          ...{ analysis, profile, facts, company },
          tone: tone ?? deps.settings.get().letterTone,
          review: false,
          saveDraft: (letter) => {
            save(letter, null);
            return id;
          },
        },
        ports,
      );
      const document = withLook(value.letter.document, repos.letters.lastLook(profile.id));
      const { company: employer, locations } = analysis.job;
      const owner = { profile, company: employer, locations };
      save({ ...value.letter, document }, await deps.tools.renderDocument(document, owner));
      return get(id);
    },
  };
}
