import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';
import type { LetterInput } from '#agents/cover-letter/input.ts';
import { planOffline } from '#agents/cover-letter/offline/plan-offline.ts';
import { draftOffline } from '#agents/cover-letter/offline/write-offline.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { readPosting } from '#main/postings/read-posting.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Job } from '#shared/domain/job.ts';
import { LetterStyle, LetterTone } from '#shared/domain/letter.ts';
import type { Claim } from '#shared/domain/resume-document.ts';
import { languageOf } from '#shared/postings/language-of.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import { namesSkill } from '#shared/writing/names-skill.ts';
import { asJsonResume } from '../resumes/as-json-resume.ts';
import { MORE_PEOPLE, PEOPLE } from '../resumes/person.ts';

const NOW = '2026-11-28';
const POSTINGS = join(import.meta.dirname, '../postings/whole');
const SKILLS = ['Kubernetes', 'Salesforce', 'TensorFlow', 'AutoCAD', 'Terraform'];

/** What a model writes of a skill that nobody has, without saying "I". */
const OF_NOBODY: Readonly<Record<DocumentLanguage, readonly string[]>> = {
  en: [
    'Proficient in {}.',
    'Ten years of {} in production.',
    'Experienced with {} and its tools.',
    'As a {} expert, scaling was daily work.',
  ],
  de: [
    'Versiert in {}.',
    'Langjährige Erfahrung mit {}.',
    'Fundierte Kenntnisse in {}.',
    'Als Fachkraft für {} gehörte das zum Alltag.',
  ],
  fr: [
    'Expérimentée en {}.',
    'Dix ans de {} en production.',
    'Titulaire d’une certification {}.',
    'Spécialisé en {}.',
  ],
  es: ['Especializada en {}.', 'Dominio de {}.', 'Experiencia con {} en producción.', 'Certificado en {}.'],
  nl: ['Ervaren met {}.', 'Jarenlange ervaring met {}.', 'Gespecialiseerd in {}.', 'Vloeiend in {}.'],
  pt: ['Experiente em {}.', 'Domínio de {}.', 'Especializada em {}.', 'Dez anos de {} em produção.'],
};

/** One sentence and what the ledger says against it. */
export interface JudgedSentence {
  text: string;
  problems: string[];
}

/** Letters by rules, before the ledger has seen them, of people in many fields and languages to whole postings; and sentences without "I" that claim a skill which the writer lacks. */
export function lettersJudged(postings: number): { honest: JudgedSentence[]; forged: JudgedSentence[] } {
  const jobs = readdirSync(POSTINGS).slice(0, postings).map(jobOf);
  const honest: JudgedSentence[] = [];
  const forged: JudgedSentence[] = [];
  for (const [at, person] of [...PEOPLE, ...MORE_PEOPLE].entries()) {
    const { profile } = importProfile({ name: 'r.json', text: JSON.stringify(asJsonResume(person)) });
    const own = DocumentLanguage.safeParse(
      languageOf(profile.experience.flatMap((one) => [one.summary, ...one.highlights]).join('\n')),
    );
    const language = own.data ?? 'en';
    const facts = factIndex(profile, []).byId;
    // A letter's language is told from the whole of it.
    let letter: Claim[] = [];
    for (const [number, job] of jobs.entries()) {
      const tone = LetterTone.options[(at + number) % LetterTone.options.length] ?? 'professional';
      const input: LetterInput = {
        analysis: {
          job,
          matching: [],
          missing: [],
          knockouts: [],
          parts: [],
          score: 50,
          advice: [],
          engine: 'offline',
        },
        ...{ profile, facts: [], company: null, tone, review: false, saveDraft: () => '' },
        style: LetterStyle.parse({ language }),
      };
      const state = {
        points: planOffline(input),
        research: [],
        content: null,
        letter: null,
        letterId: '',
        draft: 1,
        comments: [],
        edited: null,
        verdict: 'none' as const,
      };
      letter = draftOffline(state, input).paragraphs;
      honest.push(...judged(letter, facts, job));
    }
    const [job] = jobs;
    const known = [...facts.values()].map(({ text }) => text).join('\n');
    if (job === undefined) continue;
    for (const skill of SKILLS.filter((name) => !namesSkill(known, name))) {
      const asked = {
        ...job,
        description: `${job.description}\nWe use ${skill}.`,
        skills: [{ name: skill, required: true, quote: skill }],
      };
      for (const turn of OF_NOBODY[language])
        forged.push(
          ...judged(
            [{ text: turn.replace('{}', skill), factIds: [], origin: 'model' }, ...letter],
            facts,
            asked,
          ).slice(0, 1),
        );
    }
  }
  return { honest, forged };
}

function jobOf(name: string): Job {
  const body = readFileSync(join(POSTINGS, name), 'utf8');
  const source = {
    url: `https://board.example/${name}`,
    mime: '',
    body,
    source: 'file',
    now: `${NOW}T10:00:00Z`,
  };
  return readPosting(source, defaultEngine().extract).job;
}

function judged(
  paragraphs: Claim[],
  facts: ReturnType<typeof factIndex>['byId'],
  job: Job,
): JudgedSentence[] {
  const nobody = { name: '', email: '', phone: '', location: '', links: [] };
  const frame = {
    date: '',
    company: job.company,
    role: job.title,
    salutation: '',
    closing: '',
    signature: '',
  };
  return letterLedger(
    { kind: 'letter', contact: nobody, ...frame, paragraphs },
    { facts, job, research: [], today: NOW },
  );
}
