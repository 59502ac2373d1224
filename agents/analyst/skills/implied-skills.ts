import type { Skill, Taxonomy } from './taxonomy.ts';

/** All skills that a skill implies, directly or through others, without itself. */
export function impliedSkills(taxonomy: Taxonomy, skill: Skill): Skill[] {
  const found = new Map<string, Skill>();
  const open = [...skill.implies];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const implied = taxonomy.skills.get(name.toLowerCase());
    if (!implied || found.has(implied.name) || implied.name === skill.name) continue;
    found.set(implied.name, implied);
    open.push(...implied.implies);
  }
  return [...found.values()];
}
