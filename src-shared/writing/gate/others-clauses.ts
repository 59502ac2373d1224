import data from '../../../resources/claims/clauses.json' with { type: 'json' };
import others from '../../../resources/claims/others-words.json' with { type: 'json' };
import { isFunctionWord, isNeutral } from '../neutral-words.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { isSame } from './addition-problems.ts';
import { isPast } from './deed-problems.ts';
import { isOfficeOfOthers, isPersonAmong } from './own-office.ts';
import { saysHelped } from './scope-problems.ts';

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const HOUSES: Readonly<Record<string, { houses: readonly string[] } | undefined>> = others.languages;

const PATTERNS = new Map(
  Object.entries(data.languages).map(([language, words]) => {
    const relative = `(?:${words.relatives.map((word) => (word.startsWith(',') ? word : EDGE + word)).join('|')})${END}`;
    const houses = [...(HOUSES[language]?.houses ?? []), ...words.houses, ...words.groups].join('|');
    return [
      language,
      {
        relative: new RegExp(relative, 'iu'),
        // Behind one who is named, up to three words behind, or with somebody else as the one who did it.
        clause: new RegExp(
          `(?:${EDGE}(?<who>${houses})${END}(?:\\s+[\\p{L}\\p{N}'’-]+){0,3}?\\s*${relative}\\s+|${relative}\\s+(?=(?:${words.others.join('|')})${END}))(?!(?:${words.own.join('|')})${END})(?<said>[^,.;\\n]+)`,
          'giu',
        ),
        topics: words.topics.map((topic) => new RegExp(EDGE + topic + END, 'giu')),
        joined: new RegExp(`${EDGE}(?:${words.joins.join('|')})\\s+(?<deed>\\p{L}+)(?!\\s+by)`, 'giu'),
        groups: new RegExp(`${EDGE}(?:${words.groups.join('|')})s?${END}`, 'iu'),
      },
    ] as const;
  }),
);

/** Why a text says as its writer's what its facts tell, in a clause, of others: "Won a prize" of "a firm that won a prize". */
export function othersClauseProblems(text: string, facts: readonly string[], language: string): string[] {
  const patterns = PATTERNS.get(language);
  if (!patterns || patterns.relative.test(text)) return [];
  const ground = facts.join('\n');
  const office = officeTold(telling(text)[0] ?? '', ground, language);
  if (office !== undefined) return [`your facts have the ${office} as somebody else`];
  const clauses = [...ground.matchAll(patterns.clause)].filter(
    ({ groups }) => !(patterns.groups.test(groups?.['who'] ?? '') && patterns.groups.test(text)),
  );
  const topics = patterns.topics.flatMap((topic) => [...ground.matchAll(topic)]);
  if (clauses.length + topics.length === 0) return [];
  const within = [
    ...clauses.map(({ groups }) => groups?.['said'] ?? ''),
    ...topics.map(([, deed]) => deed ?? ''),
  ];
  const rest = [...clauses, ...topics].reduce((left, [whole]) => left.replace(whole, ' '), ground);
  const [done, known] = [within.flatMap(telling), telling(rest)];
  const plain = (word: string): string => (language === 'de' ? word.replace(/^ge(?=\p{L}{4})/u, '') : word);
  const isOthers = (word: string): boolean => {
    const isForm = (other: string): boolean => wordKey(plain(word)) === wordKey(plain(other));
    // The very word that tells of others counts more than one that says the same.
    if (done.some(isForm)) return !known.some(isForm);
    const says = (other: string): boolean => isSame(plain(word), plain(other));
    return done.some(says) && !known.some(says);
  };
  const [first, ...more] = telling(text);
  // "Wrote and signed": one deed may be the writer's, the other is not.
  const second = [...text.matchAll(patterns.joined)].map(
    ({ groups }) => groups?.['deed']?.toLowerCase() ?? '',
  );
  const deeds = [first ?? '', ...second.filter((word) => language !== 'en' || isPast(word))];
  const deed = deeds.find((word) => word !== '' && isOthers(word));
  const helped = saysHelped(text) && !saysHelped(rest) ? more.find(isOthers) : undefined;
  const raised = deed ?? helped;
  return raised === undefined ? [] : [`your facts say "${raised}" of others`];
}

/** Somebody else's office where nothing but it tells of a deed: "built" of "worked for a builder". */
function officeTold(deed: string, ground: string, language: string): string | undefined {
  if (language !== 'en' || !isPast(deed)) return undefined;
  const bearers = telling(ground).filter((word) => isSame(deed, word));
  const isOffice = (word: string): boolean =>
    !deed.startsWith(word) && isPersonAmong(word, ground) && isOfficeOfOthers(word, ground);
  return bearers.every(isOffice) ? bearers[0] : undefined;
}

const telling = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 2 && !isFunctionWord(word) && !isNeutral(word));
