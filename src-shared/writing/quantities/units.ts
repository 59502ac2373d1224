import data from '../../../resources/claims/units.json' with { type: 'json' };

/** What a unit measures, and how many of the smallest unit of its kind it is. */
export interface Unit {
  measure: string;
  size: number;
}

const UNITS = new Map<string, Unit>(
  Object.entries(data.measures).flatMap(([measure, sizes]) =>
    Object.entries(sizes).flatMap(([size, words]) =>
      (words ?? []).map((word: string): [string, Unit] => [word, { measure, size: Number(size) }]),
    ),
  ),
);
const SCALES = new Map(Object.entries(data.scales));
const CURRENCIES = new Map(
  Object.entries(data.currencies).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);
const PACES = new Map(
  Object.entries(data.pace).flatMap(([pace, words]) => words.map((word) => [word, pace] as const)),
);

/** The unit of a word, as `ms`, `years` or `Jahre`. */
export const unitOf = (word: string): Unit | undefined => UNITS.get(word.toLowerCase());
/** What a word such as `k`, `million` or `Mio` multiplies by. */
export const scaleOf = (word: string): number | undefined =>
  SCALES.get(word.toLowerCase().replace(/\.$/, ''));
/** The ISO code of a sign or word of money; empty where it is none. */
export const currencyOf = (word: string): string => CURRENCIES.get(word.toLowerCase().trim()) ?? '';

/** How often, as `a month`, `per year` or `weekly` say it; empty where a text does not begin with it. */
export function paceOf(text: string): string {
  const match =
    /^\s*(?:(?:a la|à la|in der|am|die|an?|per|each|every|jede[nrsm]?|chaque|cada|elke|iedere|ao|à|pro|par(?!\s+mes)|por|al|all'|per il|im|je|the)\s+|\/\s?)(\p{L}+)/iu.exec(
      text,
    ) ??
    /^\s*(\p{L}+(?:ly|lich|annum)|diari[oa]s?|diári[oa]s?|semanal(?:es)?|semanais|mensual(?:es)?|mensais|anual(?:es)?|anuais|quotidien(?:ne)?s?|hebdomadaires?|mensuel(?:le)?s?|annuel(?:le)?s?)(?!\p{L})/iu.exec(
      text,
    ) ??
    /^\s*(\p{L}+)[- ]over[- ]\1/iu.exec(text);
  return PACES.get(match?.[1]?.toLowerCase() ?? '') ?? '';
}

/** The pace that a word may be said with: `week` for `weekly` and `weeks`; empty for others. */
export const paceOfWord = (word: string): string =>
  PACES.get(word) ?? PACES.get(word.replace(/(?:-?end|s|en|e)$/, '')) ?? '';

/** All paces that a text names: `daily`, `each week`, `once a month`. */
export function pacesIn(text: string): string[] {
  return [...text.matchAll(NAMES_PACE)]
    .map(([, behind, alone]) => PACES.get((behind ?? alone ?? '').toLowerCase()) ?? '')
    .filter((pace) => pace !== '');
}
const NAMES_PACE =
  /(?<!\p{L})(?:(?:per|each|every|once an?|once every|jede[nrsm]?|pro|par(?!\s+mes)|por|al|chaque|cada|elke|iedere)\s+(\p{L}+)|(\p{L}*(?:ly|lich|uel|uelle|als?|ales|lijks|mente|ment|idiens?|iennes?|di[áa]ri[oa]s?)))(?!\p{L})/giu;
