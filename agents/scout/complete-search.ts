import { fold } from '#shared/domain/fold.ts';
import { PayFloor, type SearchFilters } from '#shared/domain/search-filters.ts';
import type { SearchField, SearchUnderstood } from '#shared/domain/search-understood.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import type { SearchFinds } from './search-finds.ts';

type Read = Omit<SearchUnderstood, 'added'>;

const RADIUS_KM = { least: 1, most: 500 };
const MOST_PAY = 10_000_000;

/**
 * What rules read, completed by a model's finds. A find counts only by words that the rules left in the role, each word
 * for one find, and only where the rules read nothing of its kind; the role keeps what is left.
 */
export function completeSearch(read: Read, finds: SearchFinds): SearchUnderstood {
  const left = wordsOf(read.query);
  const filters = structuredClone(read.filters);
  let { freshness } = read;
  const added: SearchUnderstood['added'] = [];
  /** The user's own words of a quote, which are then used up; null where they are not there (any more). */
  const take = (field: SearchField, quote: string): string | null => {
    const said = left.take(quote);
    if (said !== null) added.push({ field, quote: said });
    return said;
  };
  const one = <F extends 'remote' | 'pay'>(field: F, value: SearchFilters[F] | undefined, quote = '') => {
    if (value && filters[field] === null && take(field, quote) !== null) filters[field] = value;
  };

  for (const { name, radiusKm, quote } of finds.places) {
    if (read.filters.places.length > 0 || !isName(name) || take('places', quote) === null) continue;
    filters.places.push({ name: visibleText(name).trim(), radiusKm: radiusOf(radiusKm) });
  }
  one('remote', finds.remote?.value, finds.remote?.quote);
  one('pay', payOf(finds.pay), finds.pay?.quote);
  for (const { value, quote } of finds.levels)
    if (read.filters.levels.length === 0 && take('levels', quote) !== null) filters.levels.push(value);
  for (const { value, quote } of finds.types)
    if (read.filters.types.length === 0 && take('types', quote) !== null) filters.types.push(value);
  for (const field of ['must', 'mustNot'] as const)
    for (const { quote } of finds[field]) {
      const said = take(field, quote);
      if (said !== null) filters[field].push(said);
    }
  if (finds.noAgencies && !filters.noAgencies && take('noAgencies', finds.noAgencies.quote) !== null)
    filters.noAgencies = true;
  if (finds.freshness && freshness === null && take('freshness', finds.freshness.quote) !== null)
    freshness = finds.freshness.value;

  filters.levels = [...new Set(filters.levels)];
  filters.types = [...new Set(filters.types)];
  const { query, unused } = left.roleFrom(finds.role);
  return { query, freshness, filters, unused: [...read.unused, ...unused], added };
}

const isName = (name: string): boolean => /\p{L}/u.test(name) && !/https?:|[<>{}[\]`]/i.test(name);

const radiusOf = (km: number | null): number | null =>
  km === null || km < RADIUS_KM.least || km > RADIUS_KM.most ? null : Math.round(km);

function payOf(found: SearchFinds['pay']): PayFloor | undefined {
  if (found === null || found.amount > MOST_PAY) return;
  const currency = found.currency?.toUpperCase() ?? null;
  return PayFloor.parse({ ...found, currency: /^[A-Z]{3}$/.test(currency ?? '') ? currency : null });
}

/** The words of a role, which can be taken for something else, each once. */
function wordsOf(query: string) {
  const words = query.split(/\s+/).filter(Boolean);
  const keys = words.map(keyOf);
  const isFree = words.map(() => true);
  const find = (text: string): number[] | null => {
    const wanted = text.split(/\s+/).map(keyOf).filter(Boolean);
    if (wanted.length === 0) return null;
    for (let at = 0; at + wanted.length <= words.length; at += 1)
      if (wanted.every((key, index) => isFree[at + index] === true && keys[at + index] === key))
        return wanted.map((_, index) => at + index);
    return null;
  };
  const say = (places: readonly number[]) => places.map((at) => words[at]).join(' ');
  const bare = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#%]+$/gu, '');
  return {
    take(quote: string): string | null {
      const places = find(quote);
      if (places === null) return null;
      for (const at of places) isFree[at] = false;
      return bare(say(places));
    },
    /** The role as the model cuts it out of what is left, else all that is left; what is in neither was not used. */
    roleFrom(role: string): { query: string; unused: string[] } {
      const left = words.flatMap((_, at) => (isFree[at] ? [at] : []));
      const cut = find(role);
      if (cut === null) return { query: bare(say(left)), unused: [] };
      for (const at of cut) isFree[at] = false;
      const rest = words.flatMap((_, at) => (isFree[at] ? [at] : []));
      return {
        query: bare(say(cut)),
        unused: inRows(rest)
          .map((row) => bare(say(row)))
          .filter(Boolean),
      };
    },
  };
}

/** A word without its signs around it, whatever its case and accents. */
const keyOf = (word: string): string => fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#%]+$/gu, '');

/** Numbers that follow each other, together. */
function inRows(numbers: readonly number[]): number[][] {
  const rows: number[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row?.at(-1) === number - 1) row.push(number);
    else rows.push([number]);
  }
  return rows;
}
