import { fold } from '#shared/domain/fold.ts';
import { phrases } from '#shared/domain/phrases.ts';
import headings from '../../../resources/postings/demand-headings.json' with { type: 'json' };
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

const DEMANDS = new RegExp(`^(?:${[...headings.experience, ...headings.languages].join('|')})\\s*:?$`, 'iu');
/** More letters in a line, and it is a sentence that speaks for itself. */
const SHORT = 90;

/** "Languages" and, in the lines under it, "English" and "Welsh": each behind its heading, as it is meant. */
export function withDemandHeadings(text: string): string {
  let heading = '';
  return text
    .split('\n')
    .map((line) => {
      const words = line.trim();
      const isItem = /^[-•*·▪◦‣–]\s/.test(words);
      const bare = words.replace(/^[-•*·▪◦‣–]\s+/, '');
      if (DEMANDS.test(bare)) heading = bare.replace(/\s*:$/, '');
      else if (words !== '') {
        const under = heading;
        // One line is what the heading asks for, or several that are listed.
        if (!isItem || words.length > SHORT) heading = '';
        if (under !== '' && words.length <= SHORT) return `${isItem ? '- ' : ''}${under}: ${bare}`;
      }
      return line;
    })
    .join('\n');
}
