import type { Fact } from '#shared/domain/fact.ts';
import type { Job } from '#shared/domain/job.ts';
import type { SkillEngine } from '../skills/skill-engine.ts';
import type { ShownSkill } from './profile-skills.ts';

/** What a skill counts that the taxonomy does not know: it may be a phrase rather than a skill. */
export const UNKNOWN_WEIGHT = 0.3;

/** Adds the skills that the taxonomy does not know but the user names in the same words. */
export function withShownPhrases(
  shown: ReadonlyMap<string, ShownSkill>,
  skills: Job['skills'],
  facts: readonly Fact[],
  engine: SkillEngine,
): Map<string, ShownSkill> {
  const all = new Map(shown);
  for (const { name } of skills) {
    if (all.has(name) || engine.named(name) !== null || name.length < 3) continue;
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
    const fact = facts.find(
      ({ kind, text }) => kind !== 'identity' && kind !== 'contact' && pattern.test(text),
    );
    if (!fact) continue;
    const skill = { name, field: '', technical: false, weight: UNKNOWN_WEIGHT, implies: [] };
    all.set(name, { skill, quote: fact.text, factId: fact.id });
  }
  return all;
}
