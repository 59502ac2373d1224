import { readFileSync } from 'node:fs';

/** A fact, a text on it, and whether the text says no more (`honest`) or what more it says. */
export interface ClaimPair {
  /** `en`, `de`, `fr` or `es`. */
  language: string;
  field: string;
  fact: string;
  kind: string;
  text: string;
}

/** Freely worded lines on facts of many fields of work: `seen` were looked at while the gate was written, `held` only counted. */
export function claimPairs(half: 'seen' | 'held', where: 'en' | 'abroad'): ClaimPair[] {
  const lines = readFileSync(new URL(`claim-pairs/${half}-${where}.txt`, import.meta.url), 'utf8').split(
    '\n',
  );
  const pairs: ClaimPair[] = [];
  let [language, field, fact] = ['en', '', ''];
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const [sign, rest] = [line[0], line.slice(2)];
    if (sign === '#') [language, field] = where === 'en' ? ['en', rest] : [rest.slice(0, 2), rest.slice(3)];
    else if (sign === 'F') fact = rest;
    else {
      const [kind = '', text = ''] = sign === '+' ? ['honest', rest] : rest.split(/: (.*)/);
      pairs.push({ language, field, fact, kind, text });
    }
  }
  return pairs;
}
