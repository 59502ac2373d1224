/** Sentences and list items of a text, trimmed, in order. Abbreviations like "e.g." and "U.S." do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) =>
      line.split(
        /(?<=[.!?。])(?<!\b(?:e\.g|i\.e|etc|approx|incl|U\.S|u\.s|Sr|Jr|Inc|Ltd|vs|bzw|z\.B|inkl|ca|No)\.)\s+(?=[\p{Lu}\d"'(])/u,
      ),
    )
    .map((sentence) => sentence.replace(/^\s*[-•*·▪◦–]\s*/, '').trim())
    .filter((sentence) => sentence !== '');
}
