import table from '../../resources/documents/old-codes.json' with { type: 'json' };

/** In which code a text without Unicode is kept. */
export interface DetectedCode {
  /** As `TextDecoder` names it. */
  code: string;
  language: string;
  /** Another code would read nearly as well and say something else, or none reads well. */
  isDoubtful: boolean;
}

/** More of a file tells no more of its code. */
const SAMPLE_BYTES = 40_000;
/** What reads worse is hardly a text of that language. */
const READS_WELL = 0.7;
/** With fewer letters than this a code that few texts are in counts less. */
const FEW_LETTERS = 8;
const RARE_COUNTS = 0.75;
/** Two that read within this of each other are as good. */
const AS_GOOD = 0.06;

/** Writings of too many letters to be listed. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  HAN: /\p{Script=Han}/u,
  HANGUL: /\p{Script=Hangul}/u,
};
const SIGNS = new Set(table.signs);
const RARE = new Set(table.rare);
const LANGUAGES = table.languages.map(({ language, codes, letters, common }) => ({
  language,
  codes,
  letters: new Set(letters),
  common: new Set(common),
  script: SCRIPTS[letters] ?? null,
}));

type Language = (typeof LANGUAGES)[number];

interface Reading extends Omit<DetectedCode, 'isDoubtful'> {
  text: string;
  score: number;
}

/** Finds the code of bytes that are no UTF-8: one that can hold them, and whose letters make a text of some language. */
export function detectCode(bytes: Uint8Array): DetectedCode {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const texts = new Map<string, string | null>();
  const readings = LANGUAGES.flatMap((language) =>
    language.codes.flatMap((code): Reading[] => {
      if (!texts.has(code)) texts.set(code, decoded(sample, code));
      const text = texts.get(code) ?? null;
      if (text === null) return [];
      return [{ code, language: language.language, text, score: scoreOf(text, code, language) }];
    }),
  );
  const [best, ...others] = readings.sort((one, other) => other.score - one.score);
  if (best === undefined) return { code: 'windows-1252', language: '', isDoubtful: true };
  const rival = others.find(({ text }) => text !== best.text);
  const isDoubtful = best.score < READS_WELL || (rival !== undefined && best.score - rival.score < AS_GOOD);
  return { code: best.code, language: best.language, isDoubtful };
}

/** Null where the code can't hold the bytes. */
function decoded(bytes: Uint8Array, code: string): string | null {
  try {
    const text = new TextDecoder(code, { fatal: true }).decode(bytes, { stream: true });
    return /[\u0080-\u009f\ufffd\ue000-\uf8ff]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** How much of what is not in ASCII belongs to a text of the language, up to 1. */
function scoreOf(text: string, code: string, language: Language): number {
  const signs = [...text];
  const points = signs.flatMap((sign, at) =>
    sign > '\u007f' ? [pointsOf(sign, signs[at - 1] ?? '', signs[at + 1] ?? '', language)] : [],
  );
  const score = points.reduce((sum, one) => sum + one, 0) / Math.max(1, points.length);
  return RARE.has(code) && points.length < FEW_LETTERS ? score * RARE_COUNTS : score;
}

function pointsOf(sign: string, before: string, behind: string, language: Language): number {
  const { letters, common, script } = language;
  if (script?.test(sign) && !common.has(sign)) return 0.35;
  const small = sign.toLowerCase();
  const isLetter = common.has(small) || letters.has(small) || letters.has(sign);
  if (!isLetter) return SIGNS.has(sign) ? (ENDS_WORD.test(before) && SELDOM.test(sign) ? 0.3 : 0.9) : -0.5;
  // Letters of two alphabets within one word, or a capital behind a small letter.
  const isMixed = APART.test(sign) && (/[a-z]/i.test(before) || /[a-z]/i.test(behind));
  const isOdd = isMixed || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(sign));
  return (common.has(small) || common.size === 0 ? 1 : 0.6) - (isOdd ? 1 : 0);
}

const ENDS_WORD = /[\p{L}\p{N}]/u;
/** Alphabets whose words hold no Latin letter. */
const APART = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Signs that seldom stand right behind a letter. */
const SELDOM = /[†¡¿№±×½¼¾²³´„«]/;
