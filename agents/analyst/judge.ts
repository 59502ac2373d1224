import { type JobAnalysis, scoreOf } from '#shared/domain/job-analysis.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';
import { adviceFor } from './advice.ts';
import type { Case } from './case.ts';
import { compareSkills } from './compare/compare-skills.ts';
import { constraintsOf } from './constraints/constraints-of.ts';
import { findKnockouts } from './knockouts/find-knockouts.ts';
import { educationPart } from './parts/education-part.ts';
import { experiencePart } from './parts/experience-part.ts';
import { languagesPart } from './parts/languages-part.ts';
import { locationPart } from './parts/location-part.ts';
import { seniorityPart } from './parts/seniority-part.ts';
import { skillsPart } from './parts/skills-part.ts';
import { titlePart } from './parts/title-part.ts';
import type { ShownSkill } from './profile/profile-skills.ts';
import { withShownPhrases } from './profile/shown-phrases.ts';
import { weigh } from './weights.ts';

/** Judges a case by rules alone. The same case and skills always give the same score. */
export function judge(subject: Case, shown: ReadonlyMap<string, ShownSkill>): Omit<JobAnalysis, 'engine'> {
  const { job, facts, engine } = subject;
  const asked = distinctSkills(job.skills);
  const all = withShownPhrases(shown, asked, facts, engine);
  const comparison = compareSkills(asked, all, engine);
  const parts = weigh([
    skillsPart(comparison),
    experiencePart(subject),
    titlePart(subject),
    seniorityPart(subject),
    educationPart(subject),
    locationPart(subject),
    languagesPart(subject),
  ]);
  return {
    job,
    score: scoreOf(parts),
    parts,
    matching: comparison.matching,
    missing: comparison.missing,
    knockouts: findKnockouts(subject),
    constraints: constraintsOf(subject),
    advice: adviceFor(comparison, subject),
  };
}
