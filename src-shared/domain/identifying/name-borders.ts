import endings from '../../../resources/names/endings.json' with { type: 'json' };
import { escaped } from './patterns.ts';
import { bordersOf, isKorean, LETTER } from './word-borders.ts';

const oneOf = (words: readonly string[]): string => words.map(escaped).join('|');

/** What Arabic and Hebrew write together with a name before it. */
const PREFIXES = Object.entries(endings.prefixes).map(([script, letters]) => ({
  script: new RegExp(`\\p{Script=${script}}`, 'u'),
  before: `(?<=(?<!${LETTER})(?:${oneOf(letters)}))`,
}));
/** The s of a genitive does not belong to a name, nor does a particle of Korean. */
const GENITIVE = `(?=s(?!${LETTER}))`;
const PARTICLE = `(?=(?:${oneOf(endings.particles)})(?!${LETTER}))`;

/** Forms of a name, written alone or with what its script writes together with it. */
export function named(forms: string, name: string): string {
  const { begins, ends } = bordersOf(name);
  const prefix = PREFIXES.find(({ script }) => script.test(name))?.before;
  const before = prefix === undefined ? begins : `(?:${begins}|${prefix})`;
  const behind = ends === '' ? '' : `(?:${ends}|${isKorean(name) ? PARTICLE : GENITIVE})`;
  return `${before}(?:${forms})${behind}`;
}
