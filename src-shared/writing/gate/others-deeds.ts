import data from '../../../resources/claims/others-words.json' with { type: 'json' };

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

const PATTERNS = new Map(
  Object.entries(data.languages).map(([language, { before, subjects, deeds, also, houses, of }]) => [
    language,
    {
      begins: new RegExp(
        `^[^\\p{L}]*(?:${before.join('|')})[\\s-]*${EDGE}(?:\\p{L}+[\\s-]+){0,2}?(?:${subjects.join('|')})${END}\\s+(?:\\p{L}+ly\\s+)?(?:${deeds.join('|')})${END}`,
        'iu',
      ),
      has: new RegExp(
        `${EDGE}(?:${houses.join('|')})${END}\\s+(?:${of.join('|')})${END}(?:\\s+(?!I${END})[\\p{L}'’-]+){0,4}\\s*[~$€£<>]?$`,
        'iu',
      ),
      named: new RegExp(`${EDGE}(?:${houses.join('|')})s?${END}`, 'iu'),
      also: new RegExp(`${EDGE}(?:${also.join('|')})${END}`, 'iu'),
    },
  ]),
);

const clausesOf = (fact: string): string[] => fact.split(/[;\n]|\.\s/).filter((one) => /\p{L}/u.test(one));

/** Whether a number that ends a text is of an employer: "a company with offices in 14". */
export function isOfOthers(front: string, language: string): boolean {
  return PATTERNS.get(language)?.has.test(front.split(/[,;:\n]/).at(-1) ?? '') ?? false;
}

/** Whether a text names any of the others whom lines tell of. */
export const namesOthers = (text: string, language: string): boolean =>
  PATTERNS.get(language)?.named.test(text) ?? true;

/** Why a text says as its writer's what every fact says of others: "The team won a prize". */
export function othersProblems(
  text: string,
  facts: readonly string[],
  languages: { text: string; facts: string },
): string[] {
  const ofFacts = PATTERNS.get(languages.facts);
  const ofText = PATTERNS.get(languages.text);
  const clauses = facts.flatMap(clausesOf);
  const isOfOthers = clauses.length > 0 && clauses.every((fact) => ofFacts?.begins.test(fact) ?? false);
  return isOfOthers && ofText !== undefined && !ofText.also.test(text)
    ? ['your facts say this of others']
    : [];
}
