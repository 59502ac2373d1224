import headWords from '../../resources/postings/head-words.json' with { type: 'json' };
import type { SearchFilters } from '../domain/search-filters.ts';
import { LEVELS, LISTS, TYPES } from './lists.ts';
import { placeAt } from './read-places.ts';
import { mark, phraseAt, type Word } from './words-of.ts';

const LONGEST = 3;
/** A noun for somebody's work, as a whole word. */
const ROLE = new RegExp(`^(?:${headWords.roles.join('|')})$`, 'iu');

/** What must not be: agencies, remote work, words. Marks what it reads; gives what only need not be ("no degree"). */
export function readNegations(words: readonly Word[], filters: SearchFilters): string[] {
  const unused: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const not = phraseAt(words, at, LISTS.not);
    if (not === 0 || isIn(words, at, not)) continue;
    let next = at + not;
    const needless = phraseAt(words, next, LISTS.notNeeded);
    if (needless > 0) {
      unused.push(typed(words, at, not + needless));
      mark(words, at, not + needless, 'unused');
      continue;
    }
    for (;;) {
      const aside = phraseAt(words, next, LISTS.notNext);
      const count = readOne(words, next + aside, filters);
      if (count === 0) break;
      mark(words, at, next + aside + count - at, 'not');
      next += aside + count;
      const or = phraseAt(words, next, LISTS.or);
      // "No agencies or sales": the "or" belongs to what must not be; a new clause does not.
      if (or === 0 || words[next]?.parted === true || startsAnew(words, next + or)) break;
      next += or;
    }
  }
  return unused;
}

/** "No Porto" is "in Porto" where it is not English. */
function isIn(words: readonly Word[], at: number, count: number): boolean {
  return words[at]?.key === 'no' && placeAt(words, at + count).count > 0;
}

/** "Not agencies or remote in Spain" goes on with what is wanted. */
function startsAnew(words: readonly Word[], at: number): boolean {
  return [LISTS.remote, LISTS.remoteOnly, LISTS.in].some((list) => phraseAt(words, at, list) > 0);
}

function readOne(words: readonly Word[], at: number, filters: SearchFilters): number {
  const agencies = phraseAt(words, at, LISTS.agencies);
  if (agencies > 0) {
    filters.noAgencies = true;
    return agencies;
  }
  const remote = phraseAt(words, at, LISTS.remote);
  if (remote > 0) {
    filters.remote = 'no';
    return remote;
  }
  const others = [...LEVELS, ...TYPES].find(([, list]) => phraseAt(words, at, list) > 0);
  if (others !== undefined) {
    const count = phraseAt(words, at, others[1]);
    filters.mustNot.push(typed(words, at, count));
    return count;
  }
  let count = 0;
  while (count < LONGEST && isFree(words, at + count, count > 0)) count += 1;
  if (count > 1 && isOfRole(words, at, count)) count -= 1;
  // "No service companies": "service" alone stands in nearly every posting.
  if (count > 0 && words[at + count]?.parted === false) count += phraseAt(words, at + count, LISTS.companies);
  if (count > 0) filters.mustNot.push(typed(words, at, count));
  return count;
}

/** "Java not JavaScript developer": the noun behind is the role's, where nothing before "not" is one. */
function isOfRole(words: readonly Word[], at: number, count: number): boolean {
  const before = words.filter(
    ({ read }, index) => index < at && read === '' && phraseAt(words, index, LISTS.not) === 0,
  );
  return (
    before.length > 0 &&
    ROLE.test(words[at + count - 1]?.raw ?? '') &&
    !before.some(({ raw }) => ROLE.test(raw))
  );
}

function typed(words: readonly Word[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map(({ raw }) => raw)
    .join(' ');
}

function isFree(words: readonly Word[], at: number, isLater: boolean): boolean {
  const word = words[at];
  if (word === undefined || word.read !== '' || word.parted) return false;
  return (
    !isLater ||
    [LISTS.or, LISTS.in, LISTS.filler, LISTS.with, LISTS.not].every((list) => phraseAt(words, at, list) === 0)
  );
}
