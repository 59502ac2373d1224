import type { Case } from './case.ts';
import type { SkillComparison } from './compare/compare-skills.ts';

const MOST = 6;

/** How to close the gaps, most needed first, one sentence each. */
export function adviceFor({ missing, related }: SkillComparison, { years, experience, job }: Case): string[] {
  const gaps = [...missing].sort((a, b) => Number(b.required) - Number(a.required));
  const advice = gaps.slice(0, MOST - 1).map(({ skill, required, jobQuote }) => {
    const own = related.get(skill);
    const asked = required ? `It requires ${skill}` : `${skill} would help`;
    if (own)
      return `${asked} ("${jobQuote}"): you show ${own.skill.name}, which is close; say in your letter how it carries over.`;
    return required
      ? `${asked} ("${jobQuote}"): if you have used it, add where and for what to your profile; if not, a small public project would show it.`
      : `${asked} ("${jobQuote}"): add it to your profile if you have it; it is not a condition.`;
  });
  if (years && experience.relevant + 0.5 < years.years) {
    const have = Math.round(experience.relevant * 10) / 10;
    advice.push(
      `${job.title} asks for ${years.years} years and you show ${have}: lead with the work that is most like it, and give its scale in figures.`,
    );
  }
  return advice;
}
