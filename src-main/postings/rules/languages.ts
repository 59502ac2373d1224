import { sentencesOf } from '#shared/domain/sentences.ts';
import { languagesIn } from '#shared/postings/languages-in.ts';

/** Human languages that the posting requires, in English names. Those that are only a plus are left out. */
export function languagesOf(text: string): string[] {
  return [...new Set(sentencesOf(text).flatMap(languagesIn))];
}
