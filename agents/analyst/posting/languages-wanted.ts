import type { Job } from '#shared/domain/job.ts';
import { languagesIn } from '#shared/postings/languages-in.ts';
import type { SkillEngine } from '../skills/skill-engine.ts';
import type { PostingSentence } from './posting-sentences.ts';

/** Fluency on one scale: 1 basic, 2 conversational, 3 professional, 4 fluent, 5 native. */
const FLUENCY: readonly [RegExp, number][] = [
  [/\bnear[- ]native\b/i, 4],
  [/\bnative\b|mother tongue|bilingual/i, 5],
  [
    /\bfluen(t|cy)\b|\bc1\b|\bc2\b|proficien(t|cy)|full professional|excellent|business[- ]fluent|verhandlungssicher/i,
    4,
  ],
  [/\bb2\b|\bprofessional\b|very good|\bstrong\b|\bgood\b|advanced|upper[- ]intermediate/i, 3],
  [/\bb1\b|intermediate|conversational|working (level|proficiency|knowledge)/i, 2],
  [/\ba1\b|\ba2\b|\bbasic\b|beginner|elementary|limited/i, 1],
];
const UNSTATED = 3;
/** Sentences about what others speak, or where they are. */
const OTHERS =
  /\b(customers?|clients?|users?|patients?|guests?|colleagues?|teams?) (in|speak|who speak)\b|\bmarkets?\b/i;

export interface LanguageWanted {
  language: string;
  /** 1-5 as in `fluencyOf`; 3 where the posting names none. */
  level: number;
  quote: string;
}

/** Fluency in words as a number from 1 to 5; null where the words name none. */
export function fluencyOf(text: string): number | null {
  return FLUENCY.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The spoken languages that a posting demands. */
export function languagesWanted(
  sentences: readonly PostingSentence[],
  job: Job,
  engine: SkillEngine,
): LanguageWanted[] {
  const wanted = new Map<string, LanguageWanted>();
  const add = (name: string, level: number, quote: string): void => {
    const language = engine.named(name)?.name ?? name;
    if (!wanted.has(language)) wanted.set(language, { language, level, quote });
  };
  for (const { text, demanded, section } of sentences) {
    if (demanded === null || section === 'preferred' || section === 'company') continue;
    for (const clause of text.split(/;/)) {
      if (OTHERS.test(clause)) continue;
      for (const name of languagesIn(clause)) add(name, fluencyOf(clause) ?? UNSTATED, text);
    }
  }
  for (const name of job.languages) add(name, UNSTATED, '');
  return [...wanted.values()];
}
