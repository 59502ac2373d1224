import data from '../../../resources/claims/clauses.json' with { type: 'json' };

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const PATTERNS = new Map(
  Object.entries(data.languages).map(([language, { parts }]) => [
    language,
    {
      part: new RegExp(
        `^[^\\p{L}]*(?:\\p{L}+\\s+)?(?:${parts.verbs.join('|')})${END}(?:\\s+\\p{L}+){0,4}?\\s+(?:${parts.of.join('|')})`,
        'iu',
      ),
      said: new RegExp(`${EDGE}(?:${parts.said.join('|')})${END}`, 'iu'),
    },
  ]),
);

/** Why a text tells of the whole of an exam or course of which every fact names a part: "passed the test" of "passed the theory part of the test". */
export function partProblems(text: string, facts: readonly string[], language: string): string[] {
  const patterns = PATTERNS.get(language);
  if (!patterns || facts.length === 0 || patterns.said.test(text)) return [];
  return facts.every((fact) => patterns.part.test(fact)) ? ['your facts say this of a part'] : [];
}
