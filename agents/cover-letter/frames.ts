import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import { LetterStyle, type LetterTone } from '#shared/domain/letter.ts';
import { greetingTo } from '#shared/writing/language/greeting-to.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import frames from '../../resources/letters/frames.json' with { type: 'json' };
import type { LetterInput } from './input.ts';
import { phrasesOf } from './offline/phrases.ts';

const PLAIN = LetterStyle.parse({});

/** How the letter is to be written, besides its tone. */
export const styleOf = ({ style }: LetterInput): LetterStyle => style ?? PLAIN;

/** The language that the letter is to be in. */
export function wantedLanguage(input: LetterInput): DocumentLanguage {
  const { language } = styleOf(input);
  return language === 'auto' ? languageFor(input.profile, input.analysis.job.language) : language;
}

/** Greeting and closing. */
export function frameOf(
  language: DocumentLanguage,
  tone: LetterTone,
  { to, company }: { to: string; company: string },
): { salutation: string; closing: string } {
  const { team, closing } = frames.languages[language];
  const phrases = phrasesOf(tone);
  const greeting: Partial<Record<LetterTone, string>> = team;
  const ending: Partial<Record<LetterTone, string>> = closing;
  return {
    salutation: greetingTo(to, language, tone) ?? greeting[tone] ?? phrases.salutation(company),
    closing: ending[tone] ?? phrases.closing,
  };
}
