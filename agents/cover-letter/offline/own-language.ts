import type { Profile } from '#shared/domain/profile.ts';
import { languageOf } from '#shared/postings/language-of.ts';

/** The language of a profile's lines by its English name; null where it is English, or can not be told. Rules know only English sentences. */
export function foreignLanguage({ summary, experience, projects }: Profile): string | null {
  const lines = [...experience, ...projects].flatMap(({ highlights }) => highlights);
  const code = languageOf([summary, ...lines].join('\n'));
  if (code === undefined || code === 'en') return null;
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
