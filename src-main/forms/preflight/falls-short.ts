import { namedDegree } from '#shared/domain/merge-profile/degree-key.ts';
import type { AskedAhead } from '#shared/domain/preflight.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { spokenLanguage } from '#shared/domain/spoken-languages.ts';
import { languagesIn } from '#shared/postings/languages-in.ts';
import { yearsIn } from '#shared/postings/years-in.ts';
import { differInNegation } from '../plan/similarity.ts';
import { polarity } from '../questions/choose-by-claim.ts';
import {
  asksOtherwise,
  type DegreeLevel,
  degreeNamed,
  fluencyNamed,
  namesLicence,
  withoutClean,
  wouldDoWithoutDegree,
  wouldDoWithoutYears,
  yearsOfOther,
} from './qualification-words.ts';

const HEIGHT: Readonly<Record<string, number>> = {
  ...{ school: 1, associate: 2, bachelor: 3, diplom: 4, master: 4, doctor: 5 },
};
const DEGREE_WORDS: Readonly<Record<DegreeLevel, string>> = {
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  doctor: 'a doctorate',
};
/** A job that began or ended some time in a year may have been this much longer, in months. */
const UNSURE_MONTHS = 12;
/** Words such as "fluent" are each person's own: only so many steps of the scale tell them apart. */
const CLEARLY = 2;

/**
 * What a required question of yes or no demands and the user does not have, by their own answer or by their profile, as a
 * sentence; null where it demands nothing that is known, or nobody can tell. The user's answer goes before the profile,
 * and what the profile does not name is not known.
 */
export function fallsShort(
  { field, state, value, reason, source }: AskedAhead,
  profile: Profile,
  now: Date,
): string | null {
  const { label, options } = field;
  const asking = withoutClean(label);
  if (!field.required || !asksYesNo(options) || differInNegation(asking, '')) return null;
  const asked = demandOf(asking);
  if (asked === null) return null;
  if (state === 'known') {
    const said = polarity(value);
    const isNo = source === 'answer' && said?.yes === false && said.rest === '';
    return isNo ? `The form asks for ${asked.words}. To "${label}" you say no (${reason}).` : null;
  }
  const has = asked.lacks(profile, now);
  return has === null ? null : `The form asks for ${asked.words} ("${label}"): your profile ${has}.`;
}

interface Demand {
  words: string;
  /** What the profile has instead, as the rest of "your profile ..."; null where it may have enough. */
  lacks(profile: Profile, now: Date): string | null;
}

function demandOf(label: string): Demand | null {
  const years = yearsOfOther(label) ? null : yearsIn(label);
  if (years !== null && !years.welcome && years.years > 0)
    return wouldDoWithoutYears(label)
      ? { words: 'years of experience or something in their place', lacks: () => null }
      : {
          words: `${years.years} years of experience`,
          lacks: (profile, now) => fewerYears(profile, years.years, now),
        };
  const degree = degreeNamed(label);
  const [language, ...others] = languagesIn(label);
  if ((degree !== null || language !== undefined) && asksOtherwise(label)) return null;
  if (degree !== null)
    return wouldDoWithoutDegree(label)
      ? { words: `${DEGREE_WORDS[degree]} or something in its place`, lacks: () => null }
      : { words: DEGREE_WORDS[degree], lacks: (profile) => lowerDegree(profile, degree) };
  if (language !== undefined && others.length === 0)
    return { words: language, lacks: (profile) => worseSpoken(profile, language, label) };
  return namesLicence(label) ? { words: 'a licence or certificate', lacks: () => null } : null;
}

function asksYesNo(options: AskedAhead['field']['options']): boolean {
  const sides = options.map(({ label }) => polarity(label)).filter((side) => side !== null);
  return options.length <= 4 && sides.some(({ yes }) => yes) && sides.some(({ yes }) => !yes);
}

/** Jobs at a time count once; unknown as soon as one of them has no beginning or no end. */
function fewerYears({ experience }: Profile, wanted: number, now: Date): string | null {
  if (experience.length === 0) return null;
  const today = now.getFullYear() * 12 + now.getMonth() + 1;
  const spans = experience.map(({ start, end, current }) => [
    monthOf(start, 0),
    current ? today : monthOf(end, 11),
  ]);
  const months = new Set<number>();
  for (const [from, to] of spans) {
    if (from == null || to == null) return null;
    for (let month = from; month <= Math.min(to, today); month += 1) months.add(month);
  }
  if (months.size + UNSURE_MONTHS >= wanted * 12) return null;
  const shown = Math.round(months.size / 1.2) / 10;
  return `shows ${shown} ${shown === 1 ? 'year' : 'years'} of work`;
}

function monthOf(date: string, otherwise: number): number | null {
  const [year, month] = date.split('-').map(Number);
  return year === undefined || year === 0 ? null : year * 12 + (month === undefined ? otherwise : month - 1);
}

function lowerDegree({ education }: Profile, wanted: DegreeLevel): string | null {
  const own = education.map(({ degree }) => ({ degree, height: HEIGHT[namedDegree(degree)?.level ?? ''] }));
  const highest = own.reduce((top, one) => ((one.height ?? 0) > (top?.height ?? 0) ? one : top), own[0]);
  if (highest === undefined || own.some(({ height }) => height === undefined)) return null;
  return (highest.height ?? 0) < (HEIGHT[wanted] ?? 0) ? `has ${highest.degree}` : null;
}

function worseSpoken({ languages }: Profile, wanted: string, label: string): string | null {
  const key = spokenLanguage(wanted);
  const own = languages.find(({ name }) => key !== null && spokenLanguage(name) === key);
  const [asked, spoken] = [
    fluencyNamed(label, 'least'),
    own === undefined ? null : fluencyNamed(own.fluency, 'most'),
  ];
  if (own === undefined || asked === null || spoken === null) return null;
  const short = asked.level - spoken.level;
  return short >= (asked.exact && spoken.exact ? 1 : CLEARLY) ? `says ${own.name}: ${own.fluency}` : null;
}
