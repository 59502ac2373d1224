import { sentencesOf } from '#shared/domain/sentences.ts';

const LIMIT = 5;
const LONGEST = 240;

const VALUES =
  /\b(?:we (?:value|believe|care|stand|strive|respect|trust|embrace|celebrate|champion)|our (?:values?|mission|vision|purpose|principles)|(?:diversity|inclusi\w+|equal opportunit\w+|sustainab\w+|transparen\w+|integrity))\b/i;
const CULTURE =
  /\b(?:cultur\w+|remote[- ]first|hybrid|flexible|work[- ]life|autonom\w+|collaborat\w+|small team|teams? of|async\w*|meetings?|mentor\w*|learning|feedback|on[- ]?site|office|pair\w*|ownership|fast[- ]paced|startup|start-up)\b/i;
const ABOUT_US = /\b(?:we|our|us|you(?:'ll| will)|team)\b/i;

/** The posting's own sentences about what the company stands for, at most five, as they stand there. */
export function valueSentences(description: string): string[] {
  return pick(description, (sentence) => VALUES.test(sentence));
}

/** The posting's own sentences about how people work there. */
export function cultureSentences(description: string): string[] {
  return pick(
    description,
    (sentence) => CULTURE.test(sentence) && ABOUT_US.test(sentence) && !VALUES.test(sentence),
  );
}

function pick(description: string, fits: (sentence: string) => boolean): string[] {
  const sentences = sentencesOf(description).filter(
    (sentence) => sentence.length >= 20 && sentence.length <= LONGEST,
  );
  return [...new Set(sentences.filter(fits))].slice(0, LIMIT);
}
