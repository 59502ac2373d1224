import type { Job } from '#shared/domain/job.ts';
import type { FindSkills } from './find-skills.ts';
import { isListOfSkills } from './list-of-skills.ts';
import { type PostingLine, postingLines } from './posting-lines.ts';
import { isDemanded } from './posting-sections.ts';
import { quoteAround } from './sentence-spans.ts';
import { type SkillPhrase, skillPhrases } from './skill-phrases.ts';
import type { Wording } from './wording.ts';

type JobSkill = Job['skills'][number];

const ITEM_WORDS = 12;
/** Under a heading of what is asked for, items run longer. */
const DEMAND_WORDS = 24;

/**
 * The skills that a posting asks for, in its order, each once with the sentence that asks for it, named as the posting does.
 * `required` is false under a heading, or in a sentence, that calls it preferred, a plus, a bonus or nice to have. What stands
 * behind "experience with" or "knowledge of" counts too where the taxonomy does not know it: its `known` is empty.
 */
export function extractSkills(text: string, find: FindSkills, wording: Wording): JobSkill[] {
  const found = new Map<string, JobSkill>();
  for (const line of postingLines(text, wording)) {
    if (line.section === 'offer' || line.kind === 'fact') continue;
    const { phrases, cued: saysSo } = skillPhrases(line.text, find, wording, line.kind === 'tags');
    const cued = saysSo || (line.section !== 'company' && isListOfSkills(line.text, phrases));
    for (const phrase of phrases) {
      if (!cued && !isAsking(line) && isShortForm(phrase, line.text)) continue;
      if (!counts(phrase, line, cued) || saysNothing(phrase, line.kind === 'tags', wording)) continue;
      const clause = clauseAround(line.text, phrase.start);
      if (wording.negated.test(clause.toLowerCase())) continue;
      if (wording.denied.test(line.text.slice(0, phrase.start).toLowerCase())) continue;
      const demanded = isDemanded(clause, line.section) === true;
      const name = nameOf(phrase);
      const key = name.toLowerCase();
      const known = found.get(key);
      if (known && (known.required || !demanded)) continue;
      const quote = quoteAround(line, line.start + phrase.start, line.start + phrase.end);
      found.set(key, { name, required: demanded, quote, known: phrase.known.map((skill) => skill.name) });
    }
  }
  return [...found.values()];
}

/** Whether a phrase is asked for where it stands: an everyday trade in a sentence about the company is not. */
function counts({ known, asked }: SkillPhrase, line: PostingLine, cued: boolean): boolean {
  const { section, kind } = line;
  if (known.some((skill) => skill.field === 'soft-skills')) return false;
  if (kind === 'tags') return known.length > 0;
  const technical = known.some((skill) => skill.technical || IN_CAMEL_CASE.test(skill.name));
  if (kind === 'heading') return technical && asked;
  if (known.length === 0) return asked && section !== 'company';
  if (technical) return section !== 'company' || cued;
  if (section === 'required' || section === 'preferred') return cued || isShort(line.text, DEMAND_WORDS);
  if (section === 'duties') return cued || isShort(line.text);
  return section === 'company' ? asked : cued;
}

/** "ArcGIS": a capital within a word is a product's name, in whatever field. */
const IN_CAMEL_CASE = /\p{Ll}\p{Lu}/u;

const isAsking = ({ section }: PostingLine): boolean => section === 'required' || section === 'preferred';

/** "Centre for Protein Research (CPR)": letters in brackets behind a name that they are short for, and no skill of theirs. */
function isShortForm({ start, end }: SkillPhrase, sentence: string): boolean {
  const letters = sentence.slice(start, end);
  if (!/^[A-Z]{2,6}$/.test(letters) || !/^\s?\)/.test(sentence.slice(end))) return false;
  const name =
    /((?:\p{Lu}[\p{L}'’-]+\s(?:(?:of|for|and|the|in)\s)*)+)\(\s?$/u.exec(sentence.slice(0, start))?.[1] ?? '';
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('');
  return initials.endsWith(letters) && letters.length > 1;
}

/** An item of a list rather than a sentence. */
function isShort(text: string, most = ITEM_WORDS): boolean {
  return text.split(/\s+/).length <= most;
}

/** "A backend engineer", "design", "analyse data": a role, a deed, or words that name nothing to know by themselves. */
function saysNothing({ text, asked, known }: SkillPhrase, listed: boolean, wording: Wording): boolean {
  const whole = text.toLowerCase();
  const words = whole.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (wording.roles.has(last) || wording.roles.has(last.replace(/s$/, ''))) return true;
  if (listed) return false;
  if (words.length > 1 && wording.deeds.has(words[0] ?? '')) return true;
  if (known.length === 0 && /ing$/.test(words[0] ?? '')) return true;
  if (!asked && (wording.talk.has(whole) || wording.deeds.has(whole))) return true;
  return !(asked && known.length > 0) && words.every((word) => wording.vague.has(word));
}

/** As the posting writes it; in the list's capitals where only those differ. */
function nameOf({ text, known }: SkillPhrase): string {
  const spoken = known.find((skill) => skill.field === 'spoken-languages');
  if (spoken) return spoken.name;
  const listed = known.find((skill) => skill.name.toLowerCase() === text.toLowerCase());
  return listed?.name ?? text.replace(/\s+/g, ' ');
}

/** "Fluent English; Spanish is a plus" makes two demands. */
function clauseAround(sentence: string, place: number): string {
  const start = sentence.lastIndexOf(';', place) + 1;
  const end = sentence.indexOf(';', place);
  return sentence.slice(start, end < 0 ? sentence.length : end);
}
