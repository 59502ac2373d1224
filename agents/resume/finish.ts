import type { Claim, TailoredResume } from '#shared/domain/resume-document.ts';
import { claimProblems, type GateOptions } from '#shared/writing/claim-gate.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import { languageOfFacts } from '#shared/writing/language/language-of-facts.ts';
import type { TailorAnswer } from './answer.ts';
import type { ResumeInput } from './input.ts';
import { indexOf, tailor } from './tailor.ts';

/** Only these lines may be reworded; titles, schools, dates and skills stay as the user wrote them. */
const REWORDABLE = /^(?:experience|project|education|extra)\..+\.(?:summary|highlight|description|text)\.\d+/;
const SUMMARY_SENTENCES = 4;

/** Builds the resume from the model's choices. Every reworded line is checked; one that says more than its facts gives way to the user's own words. */
export function finishTailoring(answer: TailorAnswer, input: ResumeInput, today?: string): TailoredResume {
  const index = indexOf(input);
  const language = languageFor(input.profile, input.analysis.job.language);
  const gate: GateOptions = {
    language,
    translated: language !== languageOfFacts(index.byId, language),
    facts: index.byId,
    skills: input.analysis.job.skills.map((skill) => skill.name),
    words: 'closed',
    ...(today === undefined ? {} : { today }),
  };
  const notes: string[] = [];
  const accept = (line: { text: string; factIds: string[] }, problems: readonly string[]): Claim | null => {
    if (problems.length === 0) return { ...line, origin: 'model' };
    notes.push(`Kept your own words in place of "${line.text}": ${problems[0]}.`);
    return null;
  };
  const reworded = new Map<string, Claim>();
  for (const line of answer.rewordings) {
    const [first = ''] = line.factIds;
    const ofOneItem = REWORDABLE.test(first) && line.factIds.every((id) => itemOf(id) === itemOf(first));
    const problems = ofOneItem ? claimProblems(line, gate) : ['it mixes different parts of your profile'];
    const claim = accept(line, problems);
    if (claim !== null && claim.text !== index.byId.get(first)?.text) reworded.set(first, claim);
  }
  const summary = answer.summary
    .slice(0, SUMMARY_SENTENCES)
    .flatMap((line) => accept(line, claimProblems(line, gate)) ?? []);
  const place = new Map(answer.order.map((id, position) => [id, position]));
  const rank = (ids: readonly string[]): number => {
    const best = Math.min(...ids.map((id) => place.get(id) ?? Number.POSITIVE_INFINITY));
    return Number.isFinite(best) ? 1 - best / (answer.order.length + 1) : 0;
  };
  return tailor(input, { rank, reworded, summary, notes }, index);
}

/** `experience.e1` of `experience.e1.highlight.2`. */
function itemOf(factId: string): string {
  return factId.replace(/\.(?:summary|highlight|description|text)\.\d+(?:~\d+)?$/, '');
}
