import { phrasePattern, phrases } from '#shared/domain/phrases.ts';
import words from '../../../resources/postings/money-asked.json' with { type: 'json' };

type Lists = (typeof words.languages)['en'];

/** Up to so many words of one sentence. */
const apart = (most: number): string => `[\\s,:]+(?:[^\\s.!?]+[\\s]+){0,${most}}?`;

function compile() {
  const languages: Lists[] = Object.values(words.languages);
  const list = (pick: (one: Lists) => string[]) => [...new Set(languages.flatMap(pick))];
  const all = (pick: (one: Lists) => string[]) => phrasePattern(list(pick));
  const atStart = (pick: (one: Lists) => string[]) =>
    new RegExp(
      `^[^\\p{L}]*(?:${phrases(list(({ you }) => you))}[\\s:]+){0,2}${phrases(list(pick))}(?![\\s-]+${phrases(list(({ told }) => told))})`,
      'u',
    );
  const denies = (pick: (one: Lists) => string[]) =>
    `${phrases(list(pick))}(?![-\\u2010]\\p{L}|\\s+(?:[^\\s.,;:]+\\s+)?${phrases(list(({ stands }) => stands))})`;
  return {
    any: all(({ fees, accounts, whole, gifts }) => [...fees, ...accounts, ...whole, ...gifts]),
    demanded: languages.map(
      ({ demands, fees }) => new RegExp(`${phrases(demands)}${apart(9)}${phrases(fees)}`, 'gu'),
    ),
    due: languages.map(({ fees, due }) => new RegExp(`${phrases(fees)}${apart(4)}${phrases(due)}`, 'gu')),
    accounts: languages.map(
      ({ gives, accounts }) => new RegExp(`${phrases(gives)}${apart(6)}${phrases(accounts)}`, 'gu'),
    ),
    whole: [new RegExp(phrases(list(({ whole }) => whole)), 'gu')],
    gifts: [new RegExp(phrases(list(({ gifts }) => gifts)), 'gu')],
    own: all(({ own }) => own),
    frauds: all(({ frauds }) => frauds),
    bodies: all(({ bodies }) => bodies),
    housing: all(({ housing }) => housing),
    deposits: all(({ deposits }) => deposits),
    hired: all(({ hired }) => hired),
    early: all(({ early }) => early),
    secrets: all(({ secrets }) => secrets),
    staff: all(({ staff }) => staff),
    tells: atStart(({ tells }) => tells),
    duties: atStart(({ duties }) => duties),
    nots: new RegExp(
      denies(({ nots }) => nots),
      'gu',
    ),
    withouts: new RegExp(`${denies(({ withouts }) => withouts)}\\s+$`, 'u'),
    within: new RegExp(
      denies(({ nots, withouts }) => [...nots, ...withouts]),
      'gu',
    ),
    restarts: phrasePattern(words.restarts),
    firm: new RegExp(`^${phrases(words.firm)}`, 'u'),
    bare: new RegExp(`^${phrases(words.bare)}$`, 'u'),
    ifs: phrasePattern(words.ifs),
    others: new RegExp(
      `${phrases(words.others)}(?:\\s+(?!${phrases(words.ands)})[^\\s.,;:]+){0,2}\\s+$`,
      'u',
    ),
    takings: new RegExp(`^\\s+${phrases(words.takings)}`, 'u'),
    official: phrasePattern(words.official),
    ors: phrasePattern(words.ors),
    clauses: new RegExp(`[,;:()–—]|\\s-\\s|(?<!\\p{L})(?:${words.ands.join('|')})\\s`, 'gu'),
  };
}

let compiled: ReturnType<typeof compile> | undefined;

/** `resources/postings/money-asked.json` as expressions over a folded sentence; it says itself what each part means. */
export function moneyWords(): ReturnType<typeof compile> {
  compiled ??= compile();
  return compiled;
}
