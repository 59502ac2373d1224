import type { Case } from '../case.ts';
import { fluencyOf, type LanguageWanted } from '../posting/languages-wanted.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

const UNSTATED = 3;

/** The spoken languages asked for beside those that the profile names. */
export function languagesPart(subject: Case): Finding | null {
  const judged = judgeLanguages(subject);
  if (judged.length === 0) return null;
  const score = judged.reduce((sum, item) => sum + item.score, 0) / judged.length;
  const worst = judged.reduce((low, item) => (item.score < low.score ? item : low));
  const have = worst.own === null ? 'your profile does not name it' : `your profile has ${worst.own}`;
  const asked = worst.wanted.quote === '' ? worst.wanted.language : quoted(worst.wanted.quote);
  const evidence = `${worst.wanted.language}: it asks for ${asked}; ${have}.`;
  return { name: 'languages', score, evidence, quote: worst.wanted.quote };
}

/** Each language asked for with the profile's own words for it; `score` 0-100. */
export function judgeLanguages({
  languages,
  profile,
  engine,
}: Case): { wanted: LanguageWanted; own: string | null; score: number }[] {
  return languages.map((wanted) => {
    const own = profile.languages.find(({ name }) => (engine.named(name)?.name ?? name) === wanted.language);
    // A resume without a list of languages is written in one: English, as far as this engine reads.
    if (!own && wanted.language === 'English') return { wanted, own: 'its own text in English', score: 95 };
    if (!own) return { wanted, own: null, score: 0 };
    const short = wanted.level - (fluencyOf(own.fluency) ?? UNSTATED);
    const words = own.fluency === '' ? own.name : `${own.name} (${own.fluency})`;
    return { wanted, own: words, score: short <= 0 ? 100 : short === 1 ? 70 : 30 };
  });
}
