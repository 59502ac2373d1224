import words from '../../resources/company/words.json' with { type: 'json' };
import { phrasePattern, spacedPattern } from '../domain/phrases.ts';

const inAll = (lists: Record<string, string[]>) => spacedPattern(Object.values(lists).flat());

const OWNED = /^(?:our|unsere|nos|nuestros|i nostri|onze) /;

export const DOES = inAll(words.does);
/** What the company does, without what it only owns: "our customers". */
export const DEEDS = spacedPattern(
  Object.values(words.does)
    .flat()
    .filter((phrase) => !OWNED.test(phrase)),
);
export const CULTURE = inAll(words.culture);
export const VALUES = inAll(words.values);
export const HIRING = inAll(words.hiring);
/** Within a few words before a sign, it takes it back: "no overtime is expected". */
export const DENIES = new RegExp(`(?:${phrasePattern(words.not).source})[^.,;]{0,30}$`, 'u');
export const SITE_PAGES = phrasePattern(words.pages);

export interface FlagWords {
  means: string;
  ask: string;
  pattern: RegExp;
  onlyOnWeb: boolean;
}

export const FLAGS: readonly FlagWords[] = words.flags.map((flag) => ({
  ...{ means: flag.means, ask: flag.ask, pattern: spacedPattern(flag.words) },
  onlyOnWeb: 'where' in flag,
}));
