import words from '../../resources/postings/permit-words.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { phrasePattern, phrases } from '../domain/phrases.ts';

const TOPIC = phrases([...words.sponsor, ...words.permit, ...words.weak]);
const NO = phrases(words.no);
const REFUSED = [
  new RegExp(`${NO}[^.;:]{0,60}${TOPIC}`, 'u'),
  new RegExp(`${TOPIC}[^.;]{0,60}(?:${NO}|${phrases(words.outside)})`, 'u'),
];
const [EVENTS, FINE, GLADLY, NOT_MEANT] = [
  words.events,
  words.fine,
  words.gladly,
  [...words.equal, ...words.card, ...words.duty],
].map((list) => phrasePattern(list)) as [RegExp, RegExp, RegExp, RegExp];
const UNABLE = new RegExp(`${NO}(?:\\s\\p{L}+){0,3}\\s$`, 'u');

/** Whether a sentence says that the employer sponsors nobody's permit to work, in any of ten languages. */
export function refusesSponsorship(sentence: string): boolean {
  const plain = fold(sentence).replaceAll('’', "'");
  // "No visa? No problem, we sponsor."
  if (plain.trimEnd().endsWith('?')) return false;
  if (EVENTS.test(plain) || NOT_MEANT.test(plain) || FINE.test(plain)) return false;
  const gladly = GLADLY.exec(plain);
  if (gladly !== null && !UNABLE.test(plain.slice(0, gladly.index))) return false;
  return REFUSED.some((pattern) => pattern.test(plain));
}
