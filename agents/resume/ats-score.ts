import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { CoveragePart, ResumeDocument, ResumeEntry } from '#shared/domain/resume-document.ts';
import { searchable, skillFinder } from '#shared/writing/names-skill.ts';
import { isNeutral } from '#shared/writing/neutral-words.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';
import { wordsOf } from '#shared/writing/word-key.ts';

export interface AtsCoverage {
  /** 0-100, rounded. */
  score: number;
  covered: string[];
  missing: string[];
}

/**
 * The share of the posting's skills that the resume names, required ones counted twice. A skill is named by its name, or by
 * the words in which the analyst found it in the profile ("k8s" for Kubernetes); one that is only implied is not. A posting
 * without skills is judged by the words of its title, none of which is called a skill.
 */
export function atsCoverage(document: ResumeDocument, { job, matching }: JobAnalysis): AtsCoverage {
  const text = searchable(resumeText(document));
  const otherWords = new Map(matching.map(({ skill, profileQuote }) => [skill, profileQuote.trim()]));
  const isNamed = (name: string): boolean => {
    const quote = otherWords.get(name) ?? '';
    return skillFinder(name)(text) || (quote !== '' && text.text.includes(quote));
  };
  const skills = distinctSkills(job.skills);
  const judged =
    skills.length > 0 ? skills : wordsOfTitle(job.title).map((name) => ({ name, required: true }));
  const asked = judged.map((skill) => ({
    ...skill,
    weight: skill.required ? 2 : 1,
    named: isNamed(skill.name),
  }));
  const shown = skills.length > 0 ? asked : [];
  const total = asked.reduce((sum, skill) => sum + skill.weight, 0);
  const named = asked.reduce((sum, skill) => sum + (skill.named ? skill.weight : 0), 0);
  return {
    score: total === 0 ? 0 : Math.round((100 * named) / total),
    covered: shown.filter((skill) => skill.named).map((skill) => skill.name),
    missing: shown.filter((skill) => !skill.named).map((skill) => skill.name),
  };
}

/** Which of the posting's words a resume names, part by part, each with the section that names it. */
export function coverageByParts(document: ResumeDocument, { job, matching }: JobAnalysis): CoveragePart[] {
  const otherWords = new Map(matching.map(({ skill, profileQuote }) => [skill, profileQuote.trim()]));
  const places = [
    { place: 'Headline', text: searchable(document.headline) },
    { place: 'Summary', text: searchable(document.summary.map(({ text }) => text).join('\n')) },
    ...document.sections.map((section) => ({
      place: section.heading,
      text: searchable(section.entries.map(entryText).join('\n')),
    })),
  ];
  const ofPart = (part: CoveragePart['part'], names: readonly string[]): CoveragePart[] => {
    const looked = names.map((name) => {
      const quote = otherWords.get(name) ?? '';
      const isIn = skillFinder(name);
      const named = places.filter(({ text }) => isIn(text) || (quote !== '' && text.text.includes(quote)));
      return { name, places: named.map(({ place }) => place) };
    });
    const found = looked.filter((one) => one.places.length > 0);
    const missing = looked.filter((one) => one.places.length === 0).map(({ name }) => name);
    return looked.length === 0 ? [] : [{ part, found, missing }];
  };
  const skills = distinctSkills(job.skills);
  const named = (required: boolean) =>
    skills.filter((one) => one.required === required).map(({ name }) => name);
  return [
    ...ofPart('required', named(true)),
    ...ofPart('welcome', named(false)),
    ...ofPart('title', wordsOfTitle(job.title)),
  ];
}

function entryText({ title, organisation, lines }: ResumeEntry): string {
  return [title, organisation, ...lines.map((line) => line.text)].join('\n');
}

function wordsOfTitle(title: string): string[] {
  return [...new Set(wordsOf(title).filter((word) => word.length > 2 && !isNeutral(word)))];
}

/** All words of a resume, a line each. */
export function resumeText({ headline, summary, sections }: ResumeDocument): string {
  const entries = sections.flatMap((section) => section.entries);
  return [
    headline,
    ...summary.map((claim) => claim.text),
    ...entries.flatMap((entry) => [entry.title, entry.organisation, ...entry.lines.map((line) => line.text)]),
  ].join('\n');
}
