import type { Profile } from '#shared/domain/profile.ts';

export interface XRaySearch {
  kind: 'alumni' | 'place' | 'employer';
  /** Why its people may answer. */
  why: string;
  query: string;
  /** Opens in the user's own browser; nothing is fetched by the program. */
  url: string;
}

/** Why somebody of the user's school may answer. */
export const SAME_SCHOOL = 'They went to the same school as you.';

const MOST_NAMES = 3;

/** The three searches for people at a company, made of the profile's schools, town and past employers. A part that the profile does not have gives no search. */
export function xRaySearches(company: string, profile: Profile): XRaySearch[] {
  const schools = distinct(profile.education.map(({ school }) => school));
  const employers = distinct(profile.experience.map((item) => item.company)).filter(
    (name) => name !== company,
  );
  const place = profile.address.city.trim();
  return [
    search('alumni', company, schools, SAME_SCHOOL),
    search('place', company, place === '' ? [] : [place], 'They are where you are.'),
    search('employer', company, employers, 'They worked where you worked.'),
  ].filter((found) => found !== null);
}

function search(kind: XRaySearch['kind'], company: string, names: string[], why: string): XRaySearch | null {
  if (names.length === 0) return null;
  const either = names.length === 1 ? quoted(names[0] ?? '') : `(${names.map(quoted).join(' OR ')})`;
  const query = `site:linkedin.com/in ${quoted(company)} ${either}`;
  return { kind, why, query, url: `https://www.google.com/search?q=${encodeURIComponent(query)}` };
}

const quoted = (text: string) => `"${text.replace(/["\u201c\u201d]/g, '').trim()}"`;
const distinct = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '').slice(0, MOST_NAMES);
