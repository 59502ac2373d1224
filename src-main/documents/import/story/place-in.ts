import { citiesNamed } from '#shared/places/cities.ts';
import { countryNamed } from '#shared/places/countries.ts';
import { speaksFor } from './words.ts';

const REMOTE = /^(remote|hybrid|home ?office|télétravail|teletrabajo|homeoffice|fully remote)(\s*[,(].*)?$/iu;
const STATE = /^(?:[A-Z]{2}|NSW|VIC|QLD|TAS|ACT)(\s+\d{4,5}(-\d{4})?)?$/;
/** Small words within names of towns. */
const PARTICLES = new Set(
  'of the upon on in le la les lez de del della di da do dos das den der des du d am an im ob bei und sur sous en y i e van aan ter op nad pod'.split(
    ' ',
  ),
);
const WORD =
  /^(?:\p{Lu}|d[eiao]s?\s|d['’]|l['’]|la\s|le\s|am\s|an\s|der\s|sur\s|van\s|upon\s|[-'’]|St\.?\s)[\p{L}\p{M}.'’()\- ]*$/u;

/** Whether a text reads as a place: "Berlin, Germany", "Austin, TX", "Remote", "Leeds, UK". One name alone is none. */
export function isPlace(text: string): boolean {
  const words = text.trim();
  if (words.length < 2 || words.length > 60) return false;
  if (REMOTE.test(words)) return true;
  if (isCountry(words)) return true;
  const parts = words.replace(/\s*\((?:remote|hybrid|onsite|on-site)\)$/i, '').split(/\s*,\s*/);
  const last = parts.at(-1) ?? '';
  // "Acme, Berlin, Germany" would look like one of three words; a state's letters tell it apart.
  if (parts.length !== 2 && !(parts.length === 3 && STATE.test(parts[1] ?? ''))) return false;
  if (!parts.every((part) => WORD.test(part) || STATE.test(part) || REMOTE.test(part))) return false;
  // "Freelance, Remote" is work on one's own account, somewhere.
  if (REMOTE.test(last) && !isTown(parts[0] ?? '') && !isCountry(parts[0] ?? '')) return false;
  // Granada is a country in Spanish, and a town with schools in it.
  if (isTown(last) && !isTown(parts[0] ?? '') && speaksFor('school', words) > 0) return false;
  if (STATE.test(last) || isCountry(last) || REMOTE.test(last)) return true;
  // "Parcelwise, Kraków": a town behind what is none is where somebody is, not a place of two words.
  if (isTown(last) && !isTown(parts[0] ?? '')) return false;
  // "Homework helper, Wharf Library": a word in small letters is no part of a town's name.
  if (words.split(/[\s,]+/).some((word) => /^\p{Ll}[\p{L}]*$/u.test(word) && !PARTICLES.has(word)))
    return false;
  // "Wrocław, Lower Silesia": words of a place that speak for nothing else.
  return (['title', 'employer', 'school', 'degree'] as const).every((kind) => speaksFor(kind, words) === 0);
}

/** Whether a text is, whole, the name of a town that the list of towns knows. */
export function isTown(text: string): boolean {
  const words = text.trim();
  // Baker and Mason are towns, too.
  return (
    words.length > 2 &&
    /^\p{Lu}/u.test(words) &&
    speaksFor('title', words) === 0 &&
    citiesNamed(words).length > 0
  );
}

/** "Cabinet Duval (Lyon)": a name and the place in brackets behind it; null where the brackets hold something else. */
export function placeInBrackets(text: string): { name: string; place: string } | null {
  const [, name = '', place = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(text.trim()) ?? [];
  return name !== '' && (isPlace(place) || isTown(place)) ? { name, place } : null;
}

/** "Cork, County Cork, Ireland": a known town, its region and its country. */
export function isTownInRegion(text: string): boolean {
  const parts = text.trim().split(/\s*,\s*/);
  return parts.length === 3 && isTown(parts[0] ?? '') && isCountry(parts[2] ?? '');
}

/** Whether a text may be a town's name alone; only for what stands where places stand. */
export function mayBeTown(text: string): boolean {
  const words = text.trim();
  return (
    words.length <= 30 &&
    WORD.test(words) &&
    words.split(/\s+/).length <= 3 &&
    (['title', 'employer', 'school', 'degree'] as const).every((kind) => speaksFor(kind, words) === 0)
  );
}

function isCountry(text: string): boolean {
  const words = text.trim();
  return words.length > 2 ? countryNamed(words) !== null : ['UK', 'US', 'UAE', 'EU'].includes(words);
}
