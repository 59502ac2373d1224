import type { SearchFilters } from '../domain/search-filters.ts';
import { LISTS } from './lists.ts';
import { placeAt, readPlacesAfter } from './read-places.ts';
import { mark, phraseAt, type Word } from './words-of.ts';

/** Whether work must be, may be, or must not be remote, and where one may live then. Marks what it reads; gives what can't be asked for. */
export function readRemote(words: readonly Word[], filters: SearchFilters): string[] {
  const unused: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hybrid = phraseAt(words, at, LISTS.hybrid);
    if (hybrid > 0) {
      mark(words, at, hybrid, 'hybrid');
      unused.push(words[at]?.raw ?? '');
      if (filters.remote === 'only') filters.remote = 'also';
      continue;
    }
    const onsite = phraseAt(words, at, LISTS.onsite);
    if (onsite > 0) {
      mark(words, at, onsite, 'onsite');
      filters.remote ??= 'no';
      continue;
    }
    if (phraseAt(words, at, LISTS.notRemote) > 0) continue;
    const maybe = phraseAt(words, at, LISTS.remoteMaybe);
    const only = phraseAt(words, at, LISTS.remoteOnly);
    const count = Math.max(maybe, only) || phraseAt(words, at, LISTS.remote);
    if (count === 0) continue;
    mark(words, at, count, 'remote');
    const isBeside = maybe > 0 || (only === 0 ? isOne(words, at, count) : isElse(words, at));
    // Said twice, the wider wish counts.
    filters.remote = isBeside || filters.remote === 'also' ? 'also' : 'only';
    const where = whereAfter(words, at + count);
    if (where !== '') filters.remoteIn = where;
  }
  return unused;
}

/** One of several ways: "in Leeds or remote", "remote or Berlin". */
function isOne(words: readonly Word[], at: number, count: number): boolean {
  const before = at > 0 && wasOr(words, at - 1);
  const or = phraseAt(words, at + count, LISTS.or);
  const after = at + count + or;
  if (or > 0 && phraseAt(words, after, LISTS.hybrid) > 0) return true;
  const isPlace = or > 0 && placeAt(words, after + phraseAt(words, after, LISTS.in)).count > 0;
  return before || isPlace;
}

/** "In Austin or fully remote". */
function isElse(words: readonly Word[], at: number): boolean {
  const before = phraseAt(words, at - 1, LISTS.orElse);
  if (before > 0) mark(words, at - 1, before, 'or');
  return before > 0;
}

/** The "or" belongs to two places of work, not to "nurse or remote". */
function wasOr(words: readonly Word[], at: number): boolean {
  if (phraseAt(words, at, LISTS.or) === 0) return false;
  mark(words, at, 1, 'or');
  return true;
}

/** "Remote in the UK", "remote within Europe": where one may live. */
function whereAfter(words: readonly Word[], at: number): string {
  if (words[at]?.parted === true) return '';
  const count = phraseAt(words, at, LISTS.in);
  const found = readPlacesAfter(words, at + count);
  if (found.length > 0) mark(words, at, count, 'place');
  return found.join('; ');
}
