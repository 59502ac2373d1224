import { DocumentLanguage } from '#shared/domain/document-language.ts';
import data from '../../../resources/documents/words.json' with { type: 'json' };

/** What the program itself writes into documents of a language. */
export interface DocumentWords {
  headings: Readonly<Record<string, string>>;
  present: string;
  months: readonly string[];
  longMonths: readonly string[];
  day: string;
  page: string;
}

export function documentWords(language: DocumentLanguage): DocumentWords {
  return data.languages[language];
}

/** The language by its code (`de-AT` is `de`); null where documents can not be in it. */
export function documentLanguageOf(code: string | null | undefined): DocumentLanguage | null {
  const [short = ''] = (code ?? '').toLowerCase().split(/[-_]/);
  return DocumentLanguage.safeParse(short).data ?? null;
}

/** `2026-11-24` as the date of a letter, e.g. `24 de noviembre de 2026`. */
export function letterDay(day: string, language: DocumentLanguage): string {
  const [year = '', month, date] = day.split('-');
  const words = documentWords(language);
  return words.day
    .replace('{day}', String(Number(date)))
    .replace('{month}', words.longMonths[Number(month) - 1] ?? '')
    .replace('{year}', year);
}
