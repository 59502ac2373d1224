import type { Job } from '#shared/domain/job.ts';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Ports } from '../ports.ts';
import { openCase } from './case.ts';
import { judge } from './judge.ts';
import { profileSkills, type ShownSkill } from './profile/profile-skills.ts';
import { UNKNOWN_WEIGHT } from './profile/shown-phrases.ts';
import { includesQuote, literalQuote } from './quotes.ts';
import type { AnalystAnswer, AnalystInput } from './schema.ts';
import { defaultEngine } from './skills/default-engine.ts';
import type { SkillEngine } from './skills/skill-engine.ts';

const MOST_ADVICE = 8;

/**
 * Builds the analysis from a model's answer, which is not trusted: an item whose quote does not stand in its source is
 * dropped, sensitive knock-outs and the score come from the same rules as offline.
 */
export function finishAnalysis(
  answer: AnalystAnswer,
  input: AnalystInput,
  { clock }: Pick<Ports, 'clock'>,
): JobAnalysis {
  const engine = defaultEngine();
  const { job } = input;
  const skills = quotedSkills(answer, job.description, engine);
  const yearsMin = job.yearsMin ?? answer.yearsMin;
  const read: Job = {
    ...job,
    skills: skills.length > 0 ? skills : job.skills,
    seniority: job.seniority ?? answer.seniority,
    yearsMin,
    education: job.education ?? quoteOrNull(job.description, answer.education),
    languages: job.languages,
    responsibilities:
      job.responsibilities.length > 0
        ? job.responsibilities
        : quoted(job.description, answer.responsibilities),
  };
  const subject = openCase({ ...input, job: read, answers: input.answers ?? [] }, clock.now(), engine);
  const judged = judge(subject, shownSkills(answer, input, engine));
  const extra = answer.knockouts
    .filter(
      ({ quote }) =>
        includesQuote(job.description, quote) &&
        !judged.knockouts.some((known) => overlaps(known.quote, quote)),
    )
    // Only rules that know the user's data may block.
    .map((knockout) => ({ ...knockout, severity: 'warn' as const }));
  const advice = answer.advice.filter(isPlain).slice(0, MOST_ADVICE);
  return {
    ...judged,
    knockouts: [...judged.knockouts, ...extra],
    advice: advice.length > 0 ? advice : judged.advice,
    engine: 'model',
  };
}

/** A model's own words are shown only as one short line without addresses: a posting may have put them there. */
function isPlain(line: string): boolean {
  return line.trim() !== '' && line.length <= 300 && !/https?:|www\.|[<>\n]/i.test(line);
}

function quotedSkills(answer: AnalystAnswer, posting: string, engine: SkillEngine): Job['skills'] {
  const found = new Map<string, Job['skills'][number]>();
  for (const { name, required, jobQuote } of answer.skills) {
    const quote = literalQuote(posting, jobQuote);
    if (quote === null || name.trim() === '') continue;
    const known = engine.named(name)?.name ?? name.trim();
    if (!found.has(known)) found.set(known, { name: known, required, quote });
  }
  return [...found.values()];
}

/** The profile's skills as the taxonomy finds them, and those that the model showed with words that name the skill. */
function shownSkills(
  answer: AnalystAnswer,
  { facts }: AnalystInput,
  engine: SkillEngine,
): Map<string, ShownSkill> {
  const shown = profileSkills(facts, engine);
  for (const { name, profileQuote } of answer.skills) {
    const known = engine.named(name);
    const key = known?.name ?? name.trim();
    const fact =
      profileQuote === null ? undefined : facts.find(({ text }) => includesQuote(text, profileQuote));
    if (!fact || profileQuote === null || shown.has(key) || !namesSkill(profileQuote, key)) continue;
    const skill = known ?? { name: key, field: '', technical: false, weight: UNKNOWN_WEIGHT, implies: [] };
    shown.set(key, { skill, quote: fact.text, factId: fact.id });
  }
  return shown;
}

/** A quote shows a skill only if it holds one of the skill's own longer words. */
function namesSkill(quote: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 2);
  return words.some((word) => quote.toLowerCase().includes(word.slice(0, Math.max(3, word.length - 2))));
}

function quoted(source: string, quotes: readonly string[]): string[] {
  return quotes.flatMap((quote) => literalQuote(source, quote) ?? []);
}

function quoteOrNull(source: string, quote: string | null): string | null {
  return quote === null ? null : literalQuote(source, quote);
}

function overlaps(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left);
}
