import { line, type Section, sectionRules } from './section-words.ts';

/**
 * Which section a heading names: `Work experience 2`, `Ausbildung`, `Position 1`. `other` where it names a list of other
 * things (languages, certificates, referees), null where it says nothing of the kind. `isOne`: it is known to name one
 * entry, as the words of a button do that adds one.
 */
export function sectionOf(heading: string, { isOne = false } = {}): Section | 'other' | null {
  const { sections, neither } = sectionRules();
  const text = line(heading.replace(/\([^)]*\)/g, ' '));
  const { rest, isCounted } = bare(text);
  const whole = sections.find(
    (one) => one.whole.test(rest) || ((isOne || isCounted) && one.counted.test(rest)),
  );
  if (whole !== undefined) return whole.section;
  if (neither.test(text)) return 'other';
  return sections.find(({ anywhere }) => anywhere.test(text))?.section ?? null;
}

/** Whether a heading only counts entries (`Entry 2`, `#1`) and leaves to the one over it what they are. */
export function onlyCounts(heading: string): boolean {
  return bare(line(heading)).rest.trim() === '';
}

/** The words that say what it is, without articles, numbers and "another". */
function bare(text: string): { rest: string; isCounted: boolean } {
  const { filler } = sectionRules();
  const words = text.trim().split(/ +/);
  const isNumber = (word: string): boolean => /^[#\d]+$/.test(word);
  const rest = words.filter((word) => !filler.has(word) && !isNumber(word));
  return { rest: ` ${rest.join(' ')} `, isCounted: words.some(isNumber) };
}
