import type { Job } from '#shared/domain/job.ts';
import { extractSkills } from './extract-skills.ts';
import { createSkillFinder, type SkillHit } from './find-skills.ts';
import { impliedSkills } from './implied-skills.ts';
import type { Skill, Taxonomy } from './taxonomy.ts';
import { defaultWording } from './wording.ts';

/** What the program knows about skills. Pure: a worker may hold one of its own. */
export interface SkillEngine {
  /** All skills in a text, in its order, with their places. */
  find(text: string): SkillHit[];
  /** The skills that a posting asks for, each with its quote. */
  extract(text: string): Job['skills'];
  /** A skill by its name or another of its spellings; null where it is not known. */
  named(name: string): Skill | null;
  /** What whoever has this skill has too, directly or through others. */
  implied(skill: Skill): readonly Skill[];
  /** Whether so many skills are narrower than this one that sharing it means little ("Programming", "Nursing"). */
  isBroad(name: string): boolean;
}

const BROAD = 10;

/** Builds the engine (about 60 ms): make one and keep it. */
export function createSkillEngine(taxonomy: Taxonomy): SkillEngine {
  const find = createSkillFinder(taxonomy);
  const implied = new Map<string, Skill[]>();
  const narrower = new Map<string, number>();
  for (const { implies } of taxonomy.skills.values())
    for (const name of implies) narrower.set(name, (narrower.get(name) ?? 0) + 1);
  return {
    find,
    extract: (text) => extractSkills(text, find, defaultWording()),
    named(name) {
      const known = taxonomy.skills.get(name.trim().toLowerCase());
      if (known) return known;
      const hits = find(name.trim());
      const whole = hits.find((hit) => hit.start === 0 && hit.end === name.trim().length);
      return whole?.skill ?? null;
    },
    isBroad: (name) => (narrower.get(name) ?? 0) >= BROAD,
    implied(skill) {
      const cached = implied.get(skill.name) ?? impliedSkills(taxonomy, skill);
      implied.set(skill.name, cached);
      return cached;
    },
  };
}
