import words from '../../resources/postings/address-words.json' with { type: 'json' };
import { decoded } from './same-job/address-rule.ts';
import { isGeneral } from './same-job/page-parts.ts';

/** Parameters that mostly say where a visitor came from, but at some companies are the posting's own number. */
const DOUBTFUL =
  /^(source|sourceid|src|ref|refid|referrer|referer|position|pos|pagenum|page|from|via|origin|channel|medium|sid|tracking|rank|index|q|query|keywords?|search|sort|view|tab)$/i;
/** Of those, the ones that may hold a posting's name in words. */
const NAMING = /^(position|pos)$/i;
const NAME_IN_WORDS = /^\p{L}+([-_ ][\p{L}\p{N}]+)*$/u;
const LANGUAGE = /^(lang|language|locale|hl|lng|_lang|set_?language|iso_?locale|lc|display|locale_?code)$/i;
const LANGUAGE_TAG = /^[a-z]{2,3}([-_][a-z]{2,4})?$/i;
/** Languages that stand as a first part of a path; a country's code alone (`/uk/`, `/us/`) is none. */
const LANGUAGES = new Set(
  'en de fr es it nl pt pl cs sk sv da fi no nb nn ja zh ko ru uk tr hu ro bg hr el he ar th vi id lt lv et sl ca'.split(
    ' ',
  ),
);
const REGIONAL = /^[a-z]{2}[-_][a-z]{2}$/i;
const APPLY_SUFFIX =
  /(?<=\/[^/]+)\/(apply(now|manually)?|apply-now|application|applications\/new|c\/new|thanks|thank-you|confirmation|bewerben|bewerbung|postuler|solliciteren|ansok)$/;
/** The file that a folder's own address shows. */
const INDEX_FILE = /\/(?:index|default)\.(?:html?|shtml|php\d?|aspx?|jsp|cfm)$/;
/** The same page for telephones, behind what names a posting. */
const AMP = /(?<=\/[^/]*[\d-][^/]*)\/amp$/;
/**
 * One spelling for the address of a posting: letter case, `www`, scheme, language, the way here, an anchor, the name of a
 * folder's own file and the application beside it do not tell two postings apart; a number under any name, or a route behind the hash, does.
 */
export function canonicalUrl(address: string): string {
  const url = parse(address);
  if (url === null) return address.trim();
  const host = url.host.replace(/^www\d?\./, '').replace(/\.(?=$|:)/, '');
  const scheme = url.protocol === 'http:' ? 'https:' : url.protocol;
  const { path, query, route } = partsOf(url);
  return `${scheme}//${host}${path}${query && `?${query}`}${route && `#${route}`}`;
}

/** Whether an address names one posting, and not a page where several may stand. */
export function namesOnePosting(address: string): boolean {
  const url = parse(address);
  if (url === null) return false;
  const { path, query, route } = partsOf(url);
  return query !== '' || route !== '' || namesOne(path);
}

/** Whether an address holds a number that is long enough to be one posting's own, or an id of letters and digits. */
export function hasLongNumber(address: string): boolean {
  const url = parse(address);
  if (url === null) return false;
  const { path, query, route } = partsOf(url);
  return /\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}-/.test(`${path}?${query}#${route}`.replace(/\b(19|20)\d\d\b/g, ''));
}

function parse(address: string): URL | null {
  return URL.canParse(address.trim()) ? new URL(address.trim()) : null;
}

function partsOf(url: URL): { path: string; query: string; route: string } {
  const path = pathOf(url.pathname);
  const route = routeOf(url.hash, path);
  return {
    path,
    query: queryOf(url.searchParams, {
      isNumbered: hasNumber(path) || route !== '',
      isNamed: namesOne(path),
    }),
    route,
  };
}

/** A path without what only says in which language, and where in the application, one stands. */
function pathOf(pathname: string): string {
  const plain = decoded(pathname)
    .toLowerCase()
    .replace(/;jsessionid=[^/]*/, '')
    .replace(/\/{2,}/g, '/');
  const parts = plain
    .replace(/\/+$/, '')
    .replace(INDEX_FILE, '')
    .replace(AMP, '')
    .replace(APPLY_SUFFIX, '')
    .split('/')
    .slice(1)
    .filter((part, index) => !(index < 2 && REGIONAL.test(part)));
  const numbered = parts.some((part) => /\d/.test(part));
  const kept = parts.filter((part, index) => !(numbered && index < 2 && LANGUAGES.has(part)));
  // So is what stands behind one, in `/job/r12345/night-baker`.
  const [before = '', last = ''] = kept.slice(-2);
  if (kept.length > 1 && /^[a-z]{0,5}[-_]?\d{5,}$/.test(before) && !/\d/.test(last)) kept.pop();
  // `/jobs/12345-night-baker` is `/jobs/12345`: what follows a long number only repeats the title.
  return `/${kept.map((part) => part.replace(/^(\d{4,})-[\p{L}-].*$/u, '$1')).join('/')}`;
}

/** What identifies in a query, in one order. A doubtful parameter counts only where nothing else tells the posting. */
function queryOf(
  params: URLSearchParams,
  { isNumbered, isNamed }: { isNumbered: boolean; isNamed: boolean },
): string {
  const kept = [...params]
    .map(([name, value]) => [name.toLowerCase(), value.trim().toLowerCase()] as const)
    .filter(([name, value]) => value !== '' && !isTracking(name) && !isView(name, value))
    .filter(([name, value]) => !(LANGUAGE.test(name) && LANGUAGE_TAG.test(value)));
  const sure = kept.filter(([name]) => !DOUBTFUL.test(name));
  const told = isNumbered || sure.some(([, value]) => /\d/.test(value));
  const used = told
    ? sure
    : kept.filter(([name, value]) => !DOUBTFUL.test(name) || namesByItself(name, value, isNamed));
  return new URLSearchParams(
    used.map(([name, value]) => [name, value]).sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)),
  ).toString();
}

function isTracking(name: string): boolean {
  return words.tracking.includes(name) || words.trackingBeginnings.some((begin) => name.startsWith(begin));
}

/** Whether a parameter only opens the form beside the posting (`apply=true`). */
function isView(name: string, value: string): boolean {
  return (
    (words.views.includes(name) && words.switches.includes(value)) ||
    (words.doings.includes(name) && words.doingValues.includes(value))
  );
}

/**
 * Whether a doubtful parameter tells the posting after all: by a number, or by its name in words; in one word (`engineer`)
 * only where the path names none.
 */
function namesByItself(name: string, value: string, isNamed: boolean): boolean {
  if (/\d/.test(value)) return true;
  if (!NAMING.test(name) || !NAME_IN_WORDS.test(value)) return false;
  const said = value.split(/[-_ ]/);
  return (said.length > 1 || !isNamed) && !said.some((word) => words.placesOnPages.includes(word));
}

const ROUTES = 'https://route.invalid';

/** A route or a number behind the hash; empty for an anchor of the page (`#description`, `#apply`). */
function routeOf(hash: string, path: string): string {
  const plain = decoded(hash.slice(1)).replace(/^!/, '');
  if (plain === '' || plain.startsWith(':~:')) return '';
  if (plain.startsWith('/')) {
    if (!URL.canParse(plain, ROUTES)) return '';
    const inner = new URL(plain, ROUTES);
    const at = pathOf(inner.pathname);
    const query = queryOf(inner.searchParams, { isNumbered: hasNumber(at), isNamed: namesOne(at) });
    return namesOne(at) || query !== '' ? `${at}${query && `?${query}`}` : '';
  }
  if (hasNumber(path)) return '';
  const names =
    /^(job|position|vacancy|req|opening|role|offer|posting|stelle|gh_jid|j?id|p|o)\w*[-_=/:]\S*\d/i;
  return /^\d+$/.test(plain) || names.test(plain) ? plain.toLowerCase() : '';
}

function hasNumber(path: string): boolean {
  return path.split('/').some((part) => /\d/.test(part));
}

function namesOne(path: string): boolean {
  return path.split('/').some((part) => !isGeneral(part));
}
