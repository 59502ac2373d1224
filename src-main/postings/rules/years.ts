import { sentencesOf } from '#shared/domain/sentences.ts';
import { NUMBER_WORDS } from '#shared/writing/number-words.ts';

const WORDS: Record<string, number> = {
  ...NUMBER_WORDS,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
};
const NUMBER = `(\\d{1,2}|${Object.keys(WORDS).join('|')})`;
const YEARS = new RegExp(
  `(?<![\\d.,/-])${NUMBER}(?:\\s*\\(\\d{1,2}\\))?\\s*(?:\\+|plus|or more)?\\s*(?:(?:-|–|—|to|bis|à|a)\\s*${NUMBER}\\s*\\+?\\s*)?(?:or more\\s+)?(?:full\\s+)?(?:years?|yrs?|jahren?|ans|ann[ée]es|años|jaar|anni|anos)\\b`,
  'gi',
);
const EXPERIENCE =
  /experience|erfahrung|expérience|experiencia|ervaring|esperienza|experiência|in (a|the) (similar|related)|working (with|in|as)|background|track record|building|developing|industry|professional|hands-on|relevant|years?\s+(of|in|as|with|working|doing|writing|leading|managing|practi[cs]ing)\b/i;
const OTHER =
  /\b(up to|less than|under|within|years? old|of age|aged|founded|since|history|of service|of innovation|of growth|of excellence|together|for over|over the (past|last)|in business|anniversary|contract|warranty|in the (past|last|next)|first year|per year|a year|years ago|growing|vacation|leave)\b/i;
const OPTIONAL = /\b(preferred|plus|nice to have|bonus|ideally|an asset|desirable|advantage|von vorteil)\b/i;

/** The least number of years of experience asked for; where several are asked for, the longest of those that are required. */
export function yearsMinOf(text: string): number | undefined {
  const required: number[] = [];
  const optional: number[] = [];
  for (const sentence of sentencesOf(text)) {
    const found = yearsIn(sentence);
    if (found === undefined) continue;
    (OPTIONAL.test(sentence) ? optional : required).push(found);
  }
  const asked = required.length > 0 ? required : optional;
  return asked.length === 0 ? undefined : Math.max(...asked);
}

function yearsIn(sentence: string): number | undefined {
  if (!EXPERIENCE.test(sentence)) return undefined;
  const numbers: number[] = [];
  for (const match of sentence.matchAll(YEARS)) {
    const around = sentence.slice(Math.max(0, match.index - 25), match.index + match[0].length + 12);
    const years = numberOf(match[1] ?? '');
    if (years <= 25 && !OTHER.test(around)) numbers.push(years);
  }
  if (numbers.length === 0) return undefined;
  // "5 years, or 3 with a master's degree" asks for three.
  const alternatives = /\bor\b[^.]*\b(master|ph\.?d|bachelor|degree)/i.test(sentence);
  return alternatives ? Math.min(...numbers) : Math.max(...numbers);
}

function numberOf(word: string): number {
  return WORDS[word.toLowerCase()] ?? Number(word);
}
