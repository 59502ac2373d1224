import type { Profile } from '#shared/domain/profile.ts';
import { languageOf } from '#shared/postings/language-of.ts';

/** The language of a profile's lines by its English name, where it is another than a letter's; null where it is the same, or can not be told. */
export function ownLanguage({ summary, experience, projects }: Profile, letter: string): string | null {
  const lines = [...experience, ...projects].flatMap(({ highlights }) => highlights);
  const code = languageOf([summary, ...lines].join('\n'));
  return code === undefined || code === letter ? null : languageName(code);
}

/** A language's English name; the code itself where it is not known. */
export function languageName(code: string): string {
  const known = /^[a-z]{2,3}$/i.test(code);
  return (known ? new Intl.DisplayNames(['en'], { type: 'language' }).of(code) : undefined) ?? code;
}
