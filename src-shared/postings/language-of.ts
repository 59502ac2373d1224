const STOPWORDS: Record<string, readonly string[]> = {
  en: [
    'the',
    'and',
    'of',
    'to',
    'with',
    'you',
    'our',
    'for',
    'are',
    'will',
    'is',
    'we',
    'i',
    'my',
    'have',
    'did',
  ],
  de: ['und', 'der', 'die', 'das', 'mit', 'wir', 'für', 'du', 'sie', 'ein', 'eine', 'ist', 'von'],
  fr: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'vous',
    'nous',
    'pour',
    'dans',
    'une',
    'est',
    'avec',
    'du',
    'de',
    'en',
    'au',
    'aux',
    'sur',
    'par',
  ],
  es: [
    'el',
    'la',
    'los',
    'las',
    'y',
    'para',
    'con',
    'una',
    'del',
    'que',
    'en',
    'nuestro',
    'por',
    'como',
    'de',
    'al',
    'su',
  ],
  pt: [
    'o',
    'os',
    'as',
    'e',
    'para',
    'com',
    'uma',
    'do',
    'da',
    'que',
    'em',
    'você',
    'nossa',
    'de',
    'dos',
    'das',
    'no',
    'na',
    'por',
    'ao',
  ],
  it: ['il', 'gli', 'di', 'e', 'per', 'con', 'una', 'del', 'della', 'che', 'sono', 'nel'],
  nl: ['de', 'het', 'een', 'en', 'van', 'met', 'voor', 'je', 'jij', 'wij', 'ons', 'is', 'zijn'],
  sv: ['och', 'att', 'som', 'för', 'med', 'vi', 'du', 'är', 'av', 'till', 'en', 'ett'],
  da: ['og', 'at', 'som', 'til', 'med', 'vi', 'du', 'er', 'af', 'en', 'et', 'på'],
  pl: ['i', 'w', 'z', 'na', 'do', 'oraz', 'się', 'dla', 'jest', 'nas', 'od'],
};
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
];

/** The language that most of a text is written in (BCP 47); undefined for a text too short to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 6000);
  const script = SCRIPTS.find(([, letters]) => (sample.match(letters)?.length ?? 0) > sample.length * 0.15);
  if (script !== undefined) return script[0];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return undefined;
  const scores = Object.entries(STOPWORDS).map(([language, stopwords]) => {
    const known = new Set(stopwords);
    return { language, score: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = scores.reduce((top, next) => (next.score > top.score ? next : top));
  return best.score >= 0.05 ? best.language : undefined;
}
