import type { SkillPhrase } from './skill-phrases.ts';

const BETWEEN = /\s*[,;|•·▪●■◦‣]\s*(?:and\s|or\s)?|\s+(?:and|or|&|[-–—])\s+/iu;
const OF_SENTENCES =
  /(?<!\p{L})(?:is|are|was|were|you|we|they|your|our|their|the|an?|with|will|have|has|to|who|that)(?!\p{L})/iu;
const MOST_WORDS = 4;

/** Whether a line is a bare list of which most are skills that are known: "QuickBooks, Xero and payroll." */
export function isListOfSkills(line: string, phrases: readonly SkillPhrase[]): boolean {
  const text = line.replace(/[.\s]+$/, '');
  const known = phrases.filter((phrase) => phrase.known.length > 0);
  if (known.length < 2 || OF_SENTENCES.test(text) || /[.!?:]\s/.test(text)) return false;
  const items = text.split(BETWEEN).filter((item) => item.trim() !== '');
  return (
    items.length > 1 &&
    known.length * 2 >= items.length &&
    items.every((item) => item.trim().split(/\s+/).length <= MOST_WORDS)
  );
}
