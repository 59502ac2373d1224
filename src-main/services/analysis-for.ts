import { byWeights } from '#shared/domain/score-weights.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A stored job's analysis with all that writing for it needs; judges the job first where that was not done. */
export async function analysisFor(deps: ServiceDeps, jobId: string, signal: AbortSignal) {
  const { repos } = deps;
  const profile = activeProfile(repos);
  const job = repos.jobs.get(jobId);
  if (!job)
    throw new NotFoundError(`There is no stored job "${jobId}". "jobai run" and the Jobs page store them.`);
  const facts = repos.facts.all(profile.id);
  const ports = deps.portsOutsideRun(profile.id, signal);
  const known = repos.analyses.latest(jobId);
  if (known) return { profile, facts, analysis: known, ports };
  const { AGENTS } = await import('#main/pipeline/agents.ts');
  const answers = await deps.tools.answersFor(profile, job);
  const { value } = await AGENTS.analyst.run({ job, profile, facts, answers }, ports);
  const analysis = byWeights(value, deps.settings.get().scoreWeights);
  repos.analyses.save(profile.id, analysis);
  return { profile, facts, analysis, ports };
}
