import words from '../../../resources/postings/address-words.json' with { type: 'json' };
import { canonicalUrl, hasLongNumber } from '../canonical-url.ts';
import { decoded } from './address-rule.ts';
import { isAtsHost, vendorIdOf } from './job-key.ts';
import { isGeneral, isJobFolder, isOwnName } from './page-parts.ts';

/**
 * Whose form stands at an address: `one` posting's, which a vendor's id or a number shows; perhaps one's, by a `name` in a
 * folder of jobs or in the query, where a form's own page may stand as well (`/jobs/berlin`); that of `many` (a list, a
 * page to apply for anything, a company's home at a vendor), or either. Only `one` is a proof.
 */
type AddressKind = 'one' | 'name' | 'many' | 'unsure';

const NAMES = new Set(words.postingNames);
const NUMBER = /^\d+$/;
/** `7`, `R-123-1`, `jr12` */
const ID = /^[a-z]{0,4}[-_]?\d[\d-]*$/;
const PAGE_NUMBER = /^(?:page|seite|p)$/;

const ROUTES = 'https://route.invalid';

export function kindOfAddress(address: string): AddressKind {
  if (!URL.canParse(address)) return 'unsure';
  if (vendorIdOf(address) !== null || hasLongNumber(address)) return 'one';
  if (isAtsHost(address)) return 'many';
  const url = new URL(canonicalUrl(address));
  const behind = decoded(url.hash.slice(1));
  const isRoute = behind.startsWith('/') && URL.canParse(behind, ROUTES);
  const route = isRoute ? new URL(behind, ROUTES) : null;
  // What is left of a hash that is no route is a posting's number.
  if (behind !== '' && route === null) return 'one';
  const pages = [url, ...(route === null ? [] : [route])];
  const named = pages
    .flatMap(({ searchParams }) => [...searchParams].filter(([name]) => NAMES.has(name)))
    .map(([, value]) => value)
    .filter((value) => !isGeneral(value));
  const parts = pages.flatMap(({ pathname }) => decoded(pathname).split('/').slice(1));
  const own = parts.filter(
    (part, at) => isOwnName(part) && !NUMBER.test(part) && isInFolder(parts.slice(0, at)),
  );
  const isNumbered = parts.some(
    (part, at) => NUMBER.test(part) && isOwnName(part) && isJobFolder(parts[at - 1] ?? ''),
  );
  if (isNumbered || named.some((value) => ID.test(value))) return 'one';
  if (own.length > 0 || named.length > 0) return 'name';
  const says = pages.some(({ searchParams }) =>
    [...searchParams.values()].some((value) => !isGeneral(value)),
  );
  return says || parts.some((part) => !isGeneral(part)) ? 'unsure' : 'many';
}

function isInFolder(before: readonly string[]): boolean {
  return before.some(isJobFolder) && !PAGE_NUMBER.test(before.at(-1) ?? '');
}
