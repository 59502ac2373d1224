import type { Profile } from '#shared/domain/profile.ts';
import { languageOfProfile } from '#shared/writing/language/language-for.ts';

/** The language of a profile's lines by its English name, where it is another than a letter's; null where it is the same, or can not be told. */
export function ownLanguage(profile: Profile, letter: string): string | null {
  const code = languageOfProfile(profile);
  return code === undefined || code === letter ? null : languageName(code);
}

/** A language's English name; the code itself where it is not known. */
export function languageName(code: string): string {
  const known = /^[a-z]{2,3}$/i.test(code);
  return (known ? new Intl.DisplayNames(['en'], { type: 'language' }).of(code) : undefined) ?? code;
}
