import type { ShownSkill } from '../profile/profile-skills.ts';
import type { SkillEngine } from '../skills/skill-engine.ts';
import type { Skill } from '../skills/taxonomy.ts';

/** How far a profile covers one skill: `share` is 1 as named, .95 implied, less for a related one, 0 for none. */
export interface Coverage {
  share: number;
  /** The profile's skill that covers it. */
  by: ShownSkill | null;
  how: 'named' | 'implied' | 'related' | 'none';
}

const IMPLIED = 0.95;
const RELATED = 0.35;
const PARENT = 0.25;
/** Judges one wanted skill against the profile's. Adding a skill to the profile never lowers a share. */
export function coverageOf(
  wanted: Skill,
  shown: ReadonlyMap<string, ShownSkill>,
  engine: SkillEngine,
): Coverage {
  const named = shown.get(wanted.name);
  if (named) return { share: 1, by: named, how: 'named' };
  const wantedParents = new Set(wanted.implies.filter((name) => !engine.isBroad(name)));
  let related: ShownSkill | null = null;
  let parent: ShownSkill | null = null;
  for (const own of shown.values()) {
    if (engine.implied(own.skill).some((implied) => implied.name === wanted.name))
      return { share: IMPLIED, by: own, how: 'implied' };
    if (own.skill.implies.some((name) => wantedParents.has(name))) related ??= own;
    if (wantedParents.has(own.skill.name)) parent ??= own;
  }
  if (related) return { share: RELATED, by: related, how: 'related' };
  return parent ? { share: PARENT, by: parent, how: 'related' } : { share: 0, by: null, how: 'none' };
}
