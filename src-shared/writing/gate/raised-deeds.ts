import data from '../../../resources/claims/raised-deeds.json' with { type: 'json' };

interface Side {
  lesser: RegExp;
  greater: RegExp;
}

const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
const ROWS = data.rows.map(
  (row) =>
    new Map<string, Side>(
      Object.entries(row).map(([language, { lesser, greater }]) => [
        language,
        { lesser: whole(lesser), greater: whole(greater) },
      ]),
    ),
);

/**
 * Why a text tells of a greater deed than its facts do: "resolved" for "answered". Synonyms may bear out one for the
 * other; where the facts name the lesser deed and never the greater, they do not.
 */
export function raisedProblems(
  text: string,
  deeds: readonly string[],
  languages: { text: string; facts: string },
): string[] {
  const ground = deeds.join('\n');
  return ROWS.flatMap((row) => {
    const [own, said] = [row.get(languages.text), row.get(languages.facts)];
    const raised = own?.greater.exec(text)?.[0];
    if (!own || !said || raised === undefined || !said.lesser.test(ground)) return [];
    return said.greater.test(ground) || own.lesser.test(text.replace(own.greater, ' '))
      ? []
      : [`"${raised.toLowerCase()}" is more than your facts say`];
  });
}
