import { fold } from '#shared/domain/fold.ts';
import { phrases } from '#shared/domain/phrases.ts';
import words from '../../../resources/postings/optional-headings.json' with { type: 'json' };

const OPTIONAL = new RegExp(
  `^${phrases(words.begin)}|^bonus(?: points)?:?$|${phrases(words.anywhere)}|${phrases(words.ending)}\\s?:$`,
  'u',
);
/** "Nice to have:" and, as a heading of its own, "Mile widziane". */
const isHeading = (line: string): boolean =>
  line.length <= 80 && OPTIONAL.test(fold(line)) && !/[.;]$/.test(line);

/** A posting's text without the lists under "Nice to have" and the like: what is asked for, not what is welcome. */
export function requiredText(text: string): string {
  let optional = false;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const isItem = /^\s*[-•*·▪◦‣–]\s/.test(line);
    if (!isItem && line.trim() !== '') optional = isHeading(line.trim());
    if (!optional) kept.push(line);
  }
  return kept.join('\n');
}
