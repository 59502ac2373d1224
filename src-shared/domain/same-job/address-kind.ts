import words from '../../../resources/postings/address-words.json' with { type: 'json' };
import { canonicalUrl, hasLongNumber } from '../canonical-url.ts';
import { decoded } from './address-rule.ts';
import { isAtsHost, vendorIdOf } from './job-key.ts';
import { isGeneral, isJobFolder, isOwnName } from './page-parts.ts';

/**
 * Whose form stands at an address: `one` posting's (a vendor's id, a number, its own page in a folder of jobs, its name in
 * the query), that of `many` (a list, a page to apply for anything, a company's home at a vendor), or either.
 */
type AddressKind = 'one' | 'many' | 'unsure';

const NAMES = new Set(words.postingNames);
const PAGE_NUMBER = /^(?:page|seite|p)$/;

export function kindOfAddress(address: string): AddressKind {
  if (!URL.canParse(address)) return 'unsure';
  if (vendorIdOf(address) !== null || hasLongNumber(address)) return 'one';
  if (isAtsHost(address)) return 'many';
  const url = new URL(canonicalUrl(address));
  const behind = decoded(url.hash.slice(1));
  const route = behind.startsWith('/') ? new URL(behind, 'https://route.invalid') : null;
  // What is left of a hash that is no route is a posting's number.
  if (behind !== '' && route === null) return 'one';
  const pages = [url, ...(route === null ? [] : [route])];
  const named = pages.flatMap(({ searchParams }) => [...searchParams].filter(([name]) => NAMES.has(name)));
  if (named.some(([, value]) => !isGeneral(value))) return 'one';
  const parts = pages.flatMap(({ pathname }) => decoded(pathname).split('/').slice(1));
  if (parts.some((part, at) => isOwnName(part) && isInFolder(parts.slice(0, at)))) return 'one';
  const says = pages.some(({ searchParams }) =>
    [...searchParams.values()].some((value) => !isGeneral(value)),
  );
  return says || parts.some((part) => !isGeneral(part)) ? 'unsure' : 'many';
}

function isInFolder(before: readonly string[]): boolean {
  return before.some(isJobFolder) && !PAGE_NUMBER.test(before.at(-1) ?? '');
}
