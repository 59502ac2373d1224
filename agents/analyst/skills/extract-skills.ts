import type { Job } from '#shared/domain/job.ts';
import type { SkillHit } from './find-skills.ts';
import { headingKind, isDemanded, openingSection } from './posting-sections.ts';
import { quoteAround, sentenceSpans } from './sentence-spans.ts';

type JobSkill = Job['skills'][number];

/**
 * The skills that a posting asks for, in its order, each once with the sentence that asks for it. `required` is false
 * under a heading, or in a sentence, that calls it preferred, a plus, a bonus or nice to have.
 */
export function extractSkills(text: string, find: (text: string) => SkillHit[]): JobSkill[] {
  const found = new Map<string, JobSkill>();
  const sentences = sentenceSpans(text);
  let section = openingSection(sentences.map((sentence) => sentence.text));
  for (const sentence of sentences) {
    const heading = headingKind(sentence.text);
    if (heading !== null) section = heading;
    const demanded = isDemanded(sentence.text, section);
    if (demanded === null) continue;
    for (const hit of find(sentence.text)) {
      if ((heading !== null || section === 'company') && !hit.skill.technical) continue;
      const known = found.get(hit.skill.name);
      if (known && (known.required || !demanded)) continue;
      const quote = quoteAround(sentence, sentence.start + hit.start, sentence.start + hit.end);
      found.set(hit.skill.name, { name: hit.skill.name, required: demanded, quote });
    }
  }
  return [...found.values()];
}
