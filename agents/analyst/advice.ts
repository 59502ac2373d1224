import words from '../../resources/advice/gaps.json' with { type: 'json' };
import type { Case } from './case.ts';
import type { SkillComparison } from './compare/compare-skills.ts';
import type { Skill } from './skills/taxonomy.ts';

const MOST = 6;
const LICENCE =
  /\b(?:licen[cs]es?|registration|certificates?|certification|card|endorsement|admitted|qualified|permit)\b/i;
const BY_FIELD: Readonly<Record<string, string>> = words.fields;

/** How to close the gaps, most needed first, one sentence each, in words that fit the field of work. */
export function adviceFor(
  { missing, related }: SkillComparison,
  { years, experience, job, engine }: Case,
): string[] {
  const gaps = [...missing].sort((a, b) => Number(b.required) - Number(a.required));
  const advice = gaps.slice(0, MOST - 1).map(({ skill, required, jobQuote }) => {
    const own = related.get(skill);
    const asked = required ? `It requires ${skill}` : `${skill} would help`;
    if (own)
      return `${asked} ("${jobQuote}"): you show ${own.skill.name}, which is close; say in your letter how it carries over.`;
    return required
      ? `${asked} ("${jobQuote}"): if you have it, add where and for what to your profile; if not, ${whatToDo(skill, engine.named(skill))}.`
      : `${asked} ("${jobQuote}"): add it to your profile if you have it; it is not a condition.`;
  });
  if (years && experience.relevant + 0.5 < years.years) {
    const have = Math.round(experience.relevant * 10) / 10;
    const show = have === 0 ? 'no years of work that is like it' : `${have}`;
    const next =
      have === 0
        ? 'say in your letter what carries over from the work that you did'
        : 'lead with the work that is most like it, and give its scale in figures';
    advice.push(`${job.title} asks for ${years.years} years and you show ${show}: ${next}.`);
  }
  return advice;
}

function whatToDo(name: string, skill: Skill | null): string {
  const isPaper = skill?.implies.some((group) => /licences|certificates/i.test(group)) === true;
  if (isPaper || LICENCE.test(name)) return words.licences;
  return BY_FIELD[skill?.field ?? ''] ?? words.other;
}
