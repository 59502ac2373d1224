import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Profile } from '#shared/domain/profile.ts';
import spoken from '../../../resources/postings/spoken-languages.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { languageOf } from '../../postings/language-of.ts';
import { documentLanguageOf } from './document-words.ts';
import { languageOfText } from './language-of-text.ts';

const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language of what the program writes into a document: the posting's where the user has it or writes in it, else the user's own, else English. */
export function languageFor(profile: Profile, posting: string | null): DocumentLanguage {
  const own = documentLanguageOf(languageOfProfile(profile));
  const wanted = documentLanguageOf(posting);
  if (wanted !== null && (wanted === own || speaks(profile, wanted))) return wanted;
  return own ?? 'en';
}

/** The language that the user wrote their profile in, also where that is a line or two; undefined where none tells. */
export function languageOfProfile(profile: Profile): string | undefined {
  const lines = linesOf(profile);
  return languageOf(lines) ?? languageOfText(lines);
}

function linesOf({ summary, experience, projects }: Profile): string {
  return [summary, ...[...experience, ...projects].flatMap(({ highlights }) => highlights)].join('\n');
}

/** Whether the user names the language among theirs, in whichever language they wrote its name. */
function speaks({ languages }: Profile, language: DocumentLanguage): boolean {
  const english = ENGLISH_NAMES.of(language) ?? language;
  const names = new Map(Object.entries(spoken.languages)).get(english) ?? [];
  const known = [
    english,
    ...names,
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '',
  ]
    .map((name) => fold(name.replaceAll(/[*-]/g, '')))
    .filter((name) => name !== '');
  return languages.some(({ name }) => known.some((one) => fold(name).startsWith(one)));
}
