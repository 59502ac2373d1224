import type { FieldKey } from '#shared/domain/field-key.ts';
import { fileKindIn, namesMedia } from './file-kind.ts';
import { type FilesWanted, filesWanted, type Wanted } from './files-wanted.ts';
import { fileNamesInLanguages } from './language-labels.ts';

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
  const { first, aside } = filesNamed(text);
  if (aside) return 'custom';
  if (other < 0 && first !== null) return `${first}.file`;
  if (other < 0) return null;
  const isBefore = (at: number): boolean => at >= 0 && at < other;
  if (isBefore(text.search(LETTER))) return 'letter.file';
  return isBefore(text.search(RESUME)) ? 'resume.file' : 'custom';
}

/** What a label in lower case asks for of a resume and a letter, in all languages of forms. */
export function filesNamed(label: string): FilesWanted {
  names ??= { resume: inAll(RESUME, 'resume.file'), letter: inAll(LETTER, 'letter.file') };
  return filesWanted(label, names);
}

let names: Record<Wanted, RegExp> | null = null;

function inAll(pattern: RegExp, key: FieldKey): RegExp {
  return new RegExp(`${pattern.source}|(?<!\\p{L})(?:${fileNamesInLanguages(key)})(?!\\p{L})`, 'u');
}
