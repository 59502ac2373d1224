import type { Fact } from '#shared/domain/fact.ts';
import { quoteAround } from '../skills/sentence-spans.ts';
import type { SkillEngine } from '../skills/skill-engine.ts';
import type { Skill } from '../skills/taxonomy.ts';

/** What a profile shows of a skill. */
export interface ShownSkill {
  skill: Skill;
  /** The user's own words. */
  quote: string;
  factId: string;
}

/** Better evidence first: what was done says more than what was listed. */
const RANK: Readonly<Record<Fact['kind'], number>> = {
  highlight: 0,
  project: 1,
  experience: 2,
  skill: 3,
  summary: 4,
  education: 5,
  extra: 6,
  language: 7,
  identity: 9,
  contact: 9,
};

/** The skills that the facts name, each with the best words for it, by skill name. */
export function profileSkills(facts: readonly Fact[], engine: SkillEngine): Map<string, ShownSkill> {
  const shown = new Map<string, ShownSkill & { rank: number }>();
  for (const fact of facts) {
    const rank = RANK[fact.kind];
    if (rank === 9) continue;
    const span = { text: fact.text, start: 0, end: fact.text.length };
    for (const hit of engine.find(fact.text)) {
      const known = shown.get(hit.skill.name);
      if (known && known.rank <= rank) continue;
      const quote = quoteAround(span, hit.start, hit.end);
      shown.set(hit.skill.name, { skill: hit.skill, quote, factId: fact.id, rank });
    }
  }
  return shown;
}
