import words from '../../resources/documents/words.json' with { type: 'json' };
import { withoutBullet } from './bullet.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|no|st|dr|mr|mrs|ms|prof|inc|ltd|co|jr|sr|u\.s|u\.k|ph\.d|b\.sc|m\.sc|min|max|mind|ca|bzw|inkl|zzgl)\.$/i;

/** "Ab 1. Juni", "zum 2. Gespräch": German writes an ordinal with a full stop and what follows with a capital. */
const { months, longMonths } = words.languages.de;
const MONTH = new RegExp(
  `^(?:${[...longMonths, ...months, 'Jänner', 'Feber'].join('|').replaceAll('.', '\\.?')})(?!\\p{L})`,
  'u',
);
const ORDINAL = /(?:^|[\s(])\d{1,2}\.$/;
const BEFORE_ORDINAL = /(?:^|\s)(?:am|zum|zur|vom|im|dem|ab)\s\d{1,2}\.$/i;

/** "180 ms." is no "Ms." */
const UNIT = /\p{N}\s?ms\.$/u;

/** Splits prose into sentences, in order, each trimmed and never empty. Line breaks end a sentence; lists' bullets are taken off. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\r?\n+/)
    .map(withoutBullet)
    .flatMap(sentencesOfLine)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?\u2026\u3002]+["'\u201d\u2019)\]]*(?=\s|$)|\u3002/gu)) {
    const end = match.index + match[0].length;
    const candidate = line.slice(start, end).trim();
    const next = line.slice(end).trimStart();
    if (next !== '' && goesOn(candidate, next)) continue;
    sentences.push(candidate);
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Whether a full stop ends no sentence. */
function goesOn(candidate: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return true;
  if (ORDINAL.test(candidate)) return MONTH.test(next) || BEFORE_ORDINAL.test(candidate);
  return ABBREVIATIONS.test(candidate) && !UNIT.test(candidate);
}
