import words from '../../../resources/claims/scope-words.json' with { type: 'json' };

/** Degrees by level, in the ways that people write them. */
const LEVELS: [string, RegExp][] = [
  [
    'bachelor',
    /\b(?:B\.?\s?Sc|B\.\s?A|B\.\s?S|BSc|BA|BS|B\.?\s?Eng|B\.?\s?Ed|LL\.?B|bachelor(?:'s|\u2019s|s)?(?: of (?:science|arts|engineering|education|laws|fine arts|nursing|commerce|business administration))?|licenciatura|laurea triennale)\b\.?/i,
  ],
  [
    'master',
    /\b(?:M\.?\s?Sc|M\.\s?A|M\.\s?S|MSc|MA|MS|M\.?\s?Eng|M\.?\s?Ed|MPhil|LL\.?M|master(?:'s|\u2019s|s)(?:\s+degree)?|master of (?:science|arts|engineering|education|laws|fine arts|nursing|commerce)|master (?:of|degree|in)|magister|laurea magistrale|mestrado|mestre em|m[áa]ster en|master (?:de|en|em)|maestría en)\b\.?/i,
  ],
  ['MBA', /\bM\.?B\.?A\b\.?/i],
  [
    'doctorate',
    /\b(?:Ph\.?\s?D|D\.?\s?Phil|doctorate|doctoral degree|doctor of|doctora? en|doctorado|doctorat|docteure? (?:en|ès)|dottorato|doutora? em|doutorado|doutoramento|doktorat|doktor der|promotion zum|promoviert|Ed\.?D|MD)\b\.?/i,
  ],
  ['diploma', /\b(?:diploma|diplom|dipl)\b\.?/i],
];

/** "Ma" and "24 beds" are no degrees: letters that are also a word are those of one only where they are large. */
const isWord = (match: string): boolean =>
  /^(?:[a-z]{2}|[bm]ed)$/i.test(match) && !/^[A-Z]{2}$|^[BM]E[dD]$/.test(match);

const UNFINISHED = new RegExp(
  `^(?:['\u2019]s)?[\\s-]+(?:${words.unfinished.join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);

const LEFT_OFF = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.leftOff.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const PART_ENDS = /[\n;\u2022|]/;

/** What stands with it in its line, up to the signs between the things of a list. */
function partAround(text: string, at: number): string {
  const before = text.slice(0, at).split(PART_ENDS).at(-1) ?? '';
  return `${before}${text.slice(at).split(PART_ENDS)[0] ?? ''}`;
}

const OTHERS = /\b(?:their|his|her)\s+$/i;

/** Where a text names a degree, and whether as one that somebody has. */
const named = (text: string, pattern: RegExp): { isHeld: boolean }[] =>
  [...text.matchAll(new RegExp(pattern.source, 'gi'))]
    .filter(([found]) => !isWord(found))
    .map(({ 0: found, index }) => ({
      isHeld:
        !UNFINISHED.test(text.slice(index + found.length)) &&
        !OTHERS.test(text.slice(0, index)) &&
        !LEFT_OFF.test(partAround(text, index)),
    }));

/** Degrees that a text names and your facts do not; `rest` is the text without those that they do. */
export function degreeProblems(text: string, base: string): { problems: string[]; rest: string } {
  let rest = text;
  const problems: string[] = [];
  let hasDegree = false;
  for (const [level, pattern] of LEVELS) {
    const said = named(rest, pattern);
    if (said.length === 0) continue;
    const known = named(base, pattern);
    // A PhD student has no PhD yet.
    if (known.some(({ isHeld }) => isHeld) || (known.length > 0 && said.every(({ isHeld }) => !isHeld))) {
      hasDegree = true;
      rest = rest.replace(new RegExp(pattern.source, 'gi'), (found) => ' '.repeat(found.length));
    } else problems.push(`a ${level} degree is not in your facts`);
  }
  // Who has a BA has a degree.
  return { problems, rest: hasDegree ? rest.replace(/\bdegree\b/gi, ' ') : rest };
}
