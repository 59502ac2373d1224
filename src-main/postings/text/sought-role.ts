import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { isRole } from './is-role.ts';

/** Each word as it stands in a sentence or at its start. */
const opening = (word: string): string =>
  word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
const SEEK = `(?<![\\p{L}])(?:${words.seek.map(opening).join('|')})`;
const ARTICLE = `(?:${words.articles.join('|')})`;
const KIND = '(?:new |experienced |talented |motivated |passionate |full[- ]time |part[- ]time )*';
const END = `(?=\\s+(?:${words.behind.join('|')}|–|-)\\s|\\s+\\((?!\\p{L}\\/)|[.,!\\n]|$)`;
const NAMED = new RegExp(`${SEEK}\\s+(?:${ARTICLE}\\s+)?${KIND}([\\p{Lu}][^.,\\n!]{2,70}?)${END}`, 'u');
const LOWER = new RegExp(`${SEEK}\\s+${ARTICLE}\\s+${KIND}(\\p{Ll}[^.,\\n!]{2,50}?)${END}`, 'u');
const FIRST_CHARACTERS = 2000;

/** The role in "We are looking for a Baker to ...", in the languages of postings; in small letters only where it surely is one. */
export function soughtRole(text: string): string | undefined {
  const start = text.slice(0, FIRST_CHARACTERS);
  const named = NAMED.exec(start)?.[1]?.trim();
  if (named !== undefined) return named;
  const lower = LOWER.exec(start)?.[1]?.trim();
  if (lower === undefined || !isRole(lower)) return undefined;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
