import type { PostingSentence } from './posting-sentences.ts';

/** Degrees from 0 (none named) to 5. */
const DEGREES: readonly [RegExp, number, string][] = [
  [/\bph\.?\s?d\b|\bdoctora(te|l)\b|\bdphil\b|\bm\.?d\b\.?(?= degree)|\bdoctor of\b/i, 5, 'a doctorate'],
  [
    /\bmaster('|’)?s?\b|\bm\.?sc\b|\bm\.?a\.?\b(?= degree| in )|\bmba\b|\bm\.?eng\b|\bms\b(?= degree| in )|\bdiplom\b/i,
    4,
    "a master's degree",
  ],
  [
    /\bbachelor('|’)?s?\b|\bb\.?sc\b|\bb\.?a\.?\b(?= degree| in |$)|\bb\.?s\.?\b(?= degree| in |\/|$)|\bb\.?eng\b|\bbsn\b|\bundergraduate degree\b|\b(university|college) degree\b|\bdegree in\b/i,
    3,
    "a bachelor's degree",
  ],
  [
    /\bassociate('|’)?s? (degree|of)\b|\bassociate of\b|\bvocational (training|degree)\b|\bapprenticeship\b|\bfoundation degree\b/i,
    2,
    'an associate degree or vocational training',
  ],
  [/\bhigh[- ]school\b|\bged\b|\bsecondary school\b|\ba-levels?\b|\babitur\b/i, 1, 'a high school diploma'],
];

export interface DegreeWanted {
  /** 1 high school to 5 doctorate; the lowest that would do. */
  level: number;
  name: string;
  quote: string;
  /** The posting takes experience in its place. */
  orEquivalent: boolean;
}

/** The lowest degree that a posting demands; null where it demands none. */
export function degreeWanted(
  sentences: readonly PostingSentence[],
  stated: string | null,
): DegreeWanted | null {
  const found = sentences
    .filter(
      (sentence) =>
        sentence.demanded === true &&
        !/\benrol(l)?ed\b|\bstud(y|ying) (for|towards)\b|scrum master/i.test(sentence.text),
    )
    .map((sentence) => degreeIn(sentence.text))
    .find((degree) => degree !== null);
  return found ?? (stated ? degreeIn(stated) : null);
}

/** The level of a degree as a resume names it, 0 where it is none of these. */
export function degreeLevel(text: string): number {
  return DEGREES.find(([pattern]) => pattern.test(text))?.[1] ?? (/degree|diploma/i.test(text) ? 3 : 0);
}

function degreeIn(text: string): DegreeWanted | null {
  const lowest = DEGREES.filter(([pattern]) => pattern.test(text)).at(-1);
  if (!lowest) return null;
  const orEquivalent = /equivalent|comparable|or (relevant |similar |practical )*experience|in lieu/i.test(
    text,
  );
  return { level: lowest[1], name: lowest[2], quote: text, orEquivalent };
}
