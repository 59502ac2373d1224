import type { Job } from '#shared/domain/job.ts';
import type { SkillEngine } from '../skills/skill-engine.ts';

type JobSkill = Job['skills'][number];

/** What a posting asks for: one skill, or several of which one is enough ("Python, Go or Java"). */
export interface Demand {
  skills: JobSkill[];
  /** Names that satisfy it, also such as the posting asks for elsewhere too. */
  alternatives: string[];
  required: boolean;
}

const JOINS = /^[\s)]*(?:,|\/|\bor\b|,\s*or\b|\band\/or\b|,\s*and\b|\band\b)[\s(]*$/i;
const ONE_OF =
  /\b(one|any|either|some|two|several) (or more |or two )?(of|among)\b|\bsuch as\b|\be\.g\.|\blike\b|\bfor example\b|\bcomparable\b|\bor similar\b|\bor another\b|\bequivalent\b/i;

/** Groups a posting's skills into demands, by the words between them in the sentence that names them. */
export function demandsOf(skills: readonly JobSkill[], engine: SkillEngine): Demand[] {
  const open = new Map(skills.map((skill) => [skill.name, skill]));
  const demands: Demand[] = [];
  for (const skill of skills) {
    if (!open.has(skill.name)) continue;
    const alternatives = alternativesTo(skill, engine);
    const members = alternatives
      .flatMap((name) => open.get(name) ?? [])
      .filter((member) => member.quote === skill.quote);
    for (const member of members) open.delete(member.name);
    demands.push({ skills: members, alternatives, required: members.some((member) => member.required) });
  }
  return demands;
}

/** The names in the run of alternatives around a skill in its quote; only its own where the words don't say "or". */
function alternativesTo(skill: JobSkill, engine: SkillEngine): string[] {
  const { quote } = skill;
  const hits = engine.find(quote);
  const own = hits.findIndex((hit) => hit.skill.name === skill.name);
  if (own < 0) return [skill.name];
  const joint = (index: number): string => quote.slice(hits[index]?.end, hits[index + 1]?.start);
  let [first, last] = [own, own];
  while (first > 0 && JOINS.test(joint(first - 1))) first -= 1;
  while (last < hits.length - 1 && JOINS.test(joint(last))) last += 1;
  const run = hits.slice(first, last + 1);
  const joints = run.slice(0, -1).map((_, index) => joint(first + index));
  const before = quote.slice(Math.max(0, (run[0]?.start ?? 0) - 40), run[0]?.start);
  const after = quote.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 30);
  const saysOr =
    joints.some((text) => /\bor\b|\//i.test(text)) && !joints.some((text) => /^\s*and\b/i.test(text));
  const saysOneOf =
    ONE_OF.test(before) || /^\W*(or (similar|comparable|another|equivalent)|etc)/i.test(after);
  return saysOr || saysOneOf ? [...new Set(run.map((hit) => hit.skill.name))] : [skill.name];
}
