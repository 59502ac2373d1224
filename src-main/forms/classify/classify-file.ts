import type { FieldKey } from '#shared/domain/field-key.ts';
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
/** Says itself that it is another file. */
const OTHER_FILE =
  /photo|picture|foto|transcript|certificat|zertifikat|zeugnis|bescheinigung|nachweis|portfolio|licen[cs]e|passport|reference|referen[zct]i|r[eé]f[eé]rence|recommend|recommand|recomend|empfehlung|aanbeveling|insurance|versicherung|assurance|seguro|coverage|proof|offer letter|justificatif|attestation|dipl[oô]m/;

/** Seen or heard, whatever it is about. */
const MEDIA =
  /v[ií]d[eé]o|wideo|\bfilm|audio|recording|aufnahme|grabaci|registrazion|grava[cç]|nagrani|nahráv|inspelning|optagelse|opptak/;

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
  if (MEDIA.test(text)) return 'custom';
  const other = text.search(OTHER_FILE);
  const isBefore = (at: number): boolean => at >= 0 && (other < 0 || at < other);
  const [letter, resume] = [text.search(LETTER), text.search(RESUME)];
  const isEither = other < 0 && resume >= 0 && resume < letter;
  if (isBefore(letter) && !isEither) return 'letter.file';
  if (isBefore(resume)) return 'resume.file';
  return other >= 0 ? 'custom' : keyInLanguages('files', text);
}
