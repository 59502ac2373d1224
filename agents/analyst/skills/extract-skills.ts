import type { Job } from '#shared/domain/job.ts';
import type { SkillHit } from './find-skills.ts';
import { headingKind, isDemanded, openingSection } from './posting-sections.ts';
import { quoteAround, sentenceSpans } from './sentence-spans.ts';
import { skillPhrases } from './skill-phrases.ts';

type JobSkill = Job['skills'][number];

/**
 * The skills that a posting asks for, in its order, each once with the sentence that asks for it. `required` is false
 * under a heading, or in a sentence, that calls it preferred, a plus, a bonus or nice to have. What stands behind
 * "experience with" or "knowledge of" counts too where the taxonomy does not know it.
 */
export function extractSkills(text: string, find: (text: string) => SkillHit[]): JobSkill[] {
  const found = new Map<string, JobSkill>();
  const sentences = sentenceSpans(text);
  let section = openingSection(sentences.map((sentence) => sentence.text));
  for (const sentence of sentences) {
    const heading = headingKind(sentence.text);
    if (heading !== null) section = heading;
    if (section === 'offer') continue;
    for (const phrase of skillPhrases(sentence.text, find)) {
      const technical = phrase.skill?.technical === true;
      if (phrase.kind === 'ability' || ((heading !== null || section === 'company') && !technical)) continue;
      const demanded = isDemanded(clauseAround(sentence.text, phrase.start), section) === true;
      const name = phrase.skill?.name ?? phrase.text;
      const known = found.get(name);
      if (known && (known.required || !demanded)) continue;
      const quote = quoteAround(sentence, sentence.start + phrase.start, sentence.start + phrase.end);
      found.set(name, { name, required: demanded, quote });
    }
  }
  return [...found.values()];
}

/** "Fluent English; Spanish is a plus" makes two demands. */
function clauseAround(sentence: string, place: number): string {
  const start = sentence.lastIndexOf(';', place) + 1;
  const end = sentence.indexOf(';', place);
  return sentence.slice(start, end < 0 ? sentence.length : end);
}
