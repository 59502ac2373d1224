import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Ports } from '../ports.ts';
import { openCase } from './case.ts';
import { judge } from './judge.ts';
import { profileSkills } from './profile/profile-skills.ts';
import type { AnalystInput } from './schema.ts';
import { defaultEngine } from './skills/default-engine.ts';

/** The analysis without a model: the taxonomy finds the skills, rules read the rest. */
export function analyseOffline(input: AnalystInput, { clock }: Pick<Ports, 'clock'>): JobAnalysis {
  const engine = defaultEngine();
  const subject = openCase({ ...input, answers: input.answers ?? [] }, clock.now(), engine);
  return { ...judge(subject, profileSkills(input.facts, engine)), engine: 'offline' };
}
