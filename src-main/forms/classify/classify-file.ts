import type { FieldKey } from '#shared/domain/field-key.ts';
import { fileKindIn, namesMedia } from './file-kind.ts';
import { keyInLanguages } from './language-labels.ts';

const RESUME = /r[eé]sum[eé]|\bcv\b|curriculum|lebenslauf|easy apply|apply with/;
const LETTER = new RegExp(
  [
    'cover(?:ing)? ?letter|(?<!\\p{L})(?:cover|anschreiben|bewerbungs(?:an)?schreiben|motivations?\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})(?:application|motivational) letter|letter of (?:motivation|application|interest|intent|introduction)',
    '^(?:(?:please|upload|attach|add|your|a|the) )*letter(?: (?:file|upload|attachment))?(?: ?\\(?optional\\)?)?\\W*$',
    'lettre de (?:motivation|candidature|pr[eé]sentation)',
    'carta de (?:presentaci[oó]n|motivaci[oó]n|apresenta[cç][aã]o|motiva[cç][aã]o)',
  ].join('|'),
  'u',
);
/**
 * What a box for a file is for, by its label, then its name, then what stands beside it: the first that says. `custom`
 * where it says that it is for another file, or nothing.
 */
export function classifyFile(texts: readonly string[]): FieldKey {
  for (const text of texts) {
    const key = ofText(text);
    if (key !== null) return key;
  }
  return 'custom';
}

/** "CV and certificates" and "CV or cover letter" take the CV, "CV, letter or portfolio" what goes beside it; "Certificates named in your CV" does not. */
function ofText(text: string): FieldKey | null {
  if (namesMedia(text)) return 'custom';
  const other = fileKindIn(text)?.at ?? -1;
  const isBefore = (at: number): boolean => at >= 0 && (other < 0 || at < other);
  const [letter, resume] = [text.search(LETTER), text.search(RESUME)];
  const isEither = other < 0 && resume >= 0 && resume < letter;
  if (isBefore(letter) && !isEither) return 'letter.file';
  if (isBefore(resume)) return 'resume.file';
  return other >= 0 ? 'custom' : keyInLanguages('files', text);
}

/** Whether a text in lower case names a resume, and a letter, wherever in it. */
export function filesNamed(text: string): { resume: boolean; letter: boolean } {
  return { resume: RESUME.test(text), letter: LETTER.test(text) };
}
