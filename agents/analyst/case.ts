import type { AnswerInput } from '#shared/domain/answer.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';
import { type DegreeWanted, degreeWanted } from './posting/degree-wanted.ts';
import { type LanguageWanted, languagesWanted } from './posting/languages-wanted.ts';
import { type PostingSentence, postingSentences } from './posting/posting-sentences.ts';
import { yearsWanted } from './posting/years-wanted.ts';
import { type ExperienceYears, experienceYears } from './profile/relevant-experience.ts';
import type { SkillEngine } from './skills/skill-engine.ts';

/** One posting beside one profile, with what was read from both: all that the parts and knock-outs look at. */
export interface Case {
  job: Job;
  profile: Profile;
  facts: readonly Fact[];
  /** The user's own stored answers to sensitive questions; used by code alone. */
  answers: readonly AnswerInput[];
  sentences: readonly PostingSentence[];
  years: { years: number; quote: string } | null;
  degree: DegreeWanted | null;
  languages: readonly LanguageWanted[];
  experience: ExperienceYears;
  engine: SkillEngine;
}

export interface CaseInput {
  job: Job;
  profile: Profile;
  facts: readonly Fact[];
  answers: readonly AnswerInput[];
}

/** Reads a posting's demands and a profile's years. A job without skills gets those that its text names. */
export function openCase({ job, profile, facts, answers }: CaseInput, now: Date, engine: SkillEngine): Case {
  const sentences = postingSentences(job.description);
  const skills = job.skills.length > 0 ? job.skills : engine.extract(job.description);
  const whole = { ...job, skills };
  const wanted = new Set(distinctSkills(skills).map((skill) => skill.name));
  return {
    job: whole,
    profile,
    facts,
    answers,
    sentences,
    years: yearsWanted(sentences, job.yearsMin),
    degree: degreeWanted(sentences, job.education),
    languages: languagesWanted(sentences, job, engine),
    experience: experienceYears(profile, job.title, wanted, now, engine),
    engine,
  };
}

/** The user's stored answer to a question by its meaning, as they wrote it; empty where there is none. */
export const ownWords = (answers: readonly AnswerInput[], key: AnswerInput['key']): string =>
  answers.find((answer) => answer.key === key)?.value.trim() ?? '';

/** The same, lower-cased. */
export const answerTo = (answers: readonly AnswerInput[], key: AnswerInput['key']): string =>
  ownWords(answers, key).toLowerCase();
