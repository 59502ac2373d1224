import { fold } from '#shared/domain/fold.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import words from '../../../resources/postings/permit-words.json' with { type: 'json' };

const [SPONSOR, GIVEN, EVENTS, WEAK, PERMIT, RIGHT, CITIZEN, CLEARANCE] = [
  words.sponsor,
  words.given,
  words.events,
  words.weak,
  words.permit,
  words.right,
  words.citizen,
  words.clearance,
].map((list) => phrasePattern(list)) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
const NOT_MEANT = phrasePattern([...words.equal, ...words.card, ...words.duty]);

/** The surest first: what is said of sponsorship tells an applicant more than that a passport is asked for. */
const RANKED: readonly ((sentence: string) => boolean)[] = [
  (sentence) =>
    SPONSOR.test(sentence) &&
    (PERMIT.test(sentence) || WEAK.test(sentence) || (GIVEN.test(sentence) && !EVENTS.test(sentence))),
  (sentence) => PERMIT.test(sentence) || RIGHT.test(sentence),
  (sentence) => CITIZEN.test(sentence),
  (sentence) => CLEARANCE.test(sentence),
];
const MOST_CHARACTERS = 400;

/** The posting's own sentence about sponsorship, work permits or citizenship; undefined where it says nothing. */
export function visaOf(text: string): string | undefined {
  const sentences = sentencesOf(text)
    .map((sentence) => ({ sentence, plain: fold(sentence) }))
    .filter(({ plain }) => !NOT_MEANT.test(plain));
  for (const speaks of RANKED) {
    const found = sentences.find(({ plain }) => speaks(plain));
    if (found !== undefined) return found.sentence.slice(0, MOST_CHARACTERS);
  }
  return undefined;
}
