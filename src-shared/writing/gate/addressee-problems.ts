import data from '../../../resources/claims/addressee-words.json' with { type: 'json' };
import { voiceOf } from '../letter-voice.ts';

interface Patterns {
  at: RegExp;
  forIt: RegExp;
  past: RegExp;
  former: RegExp;
  open: RegExp;
  cut: RegExp;
}

/** Stands for the employer's name while a sentence is looked at. */
const NAME = '\u0001';
const EDGE = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
/** What may stand between a preposition and a name: an article, and what the house is called. */
const BETWEEN = '(?:[\\p{L}\\p{M}]+\\s+){0,2}';

const PATTERNS = new Map(
  Object.entries(data.languages).map(([language, words]): [string, Patterns] => {
    const any = (list: readonly string[]): string => `${EDGE}(?:${list.join('|')})${END}`;
    return [
      language,
      {
        at: new RegExp(`${any(words.at)}\\s+(?:l['’])?${BETWEEN}${NAME}`, 'iu'),
        forIt: new RegExp(`${any(words.for)}\\s+(?:l['’])?${BETWEEN}${NAME}`, 'iu'),
        past: new RegExp(any(words.past), 'iu'),
        former: new RegExp(`${any(words.former)}[\\s-]+${BETWEEN}${NAME}`, 'iu'),
        open: new RegExp(any(words.open), 'iu'),
        cut: new RegExp(`[,;:\u2013\u2014]|${any(words.cut)}`, 'iu'),
      },
    ];
  }),
);

/** Why a sentence may not place its writer at the employer that it goes to: that employer may be wished for and known, not have been worked for. */
export function addresseeProblems(text: string, company: string, language = 'en'): string[] {
  const patterns = PATTERNS.get(language) ?? PATTERNS.get('en');
  if (company.trim() === '' || patterns === undefined || !text.includes(company)) return [];
  const clauses = text.replaceAll(company, NAME).split(patterns.cut);
  const isPlaced = clauses.some((clause, at) => {
    if (!clause.includes(NAME)) return false;
    if (patterns.former.test(clause)) return true;
    // "At Acme, I trained nurses": who was there stands beside it.
    const around = isOfWriter(clause, language)
      ? clause
      : `${clauses[at - 1] ?? ''} ${clause} ${clauses[at + 1] ?? ''}`;
    const isThere = patterns.at.test(clause) || (patterns.forIt.test(clause) && patterns.past.test(around));
    return (
      isThere &&
      isOfWriter(around, language) &&
      !patterns.open.test(around) &&
      !voiceOf(around, language).wishes
    );
  });
  return isPlaced ? [`no fact says that you were at ${company}`] : [];
}

const isOfWriter = (clause: string, language: string): boolean => voiceOf(clause, language).ofWriter;
