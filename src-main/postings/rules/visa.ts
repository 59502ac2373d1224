import { fold } from '#shared/domain/fold.ts';
import { phrasePattern, phrases } from '#shared/domain/phrases.ts';
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
const [NOT_MEANT, DUTY, NO, TRAIT, NAMED, HOLDER] = [
  [...words.equal, ...words.card],
  words.duty,
  words.no,
  words.traits,
  words.named,
  words.holder,
].map((list) => phrasePattern(list)) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
/** "Permitted to work on roofs", but "to work on a full-time basis". */
const OTHER_RIGHT = new RegExp(
  `${phrases(words.otherRight)}|to work on (?!an? [^.;,]{0,30}basis|an? [\\p{L}-]* ?(?:visa|permit))`,
  'gu',
);
const TRAITS = new RegExp(TRAIT.source, 'gu');
/** "You draft petitions", "Handling permits is your work". */
const DEED = new RegExp(
  `^(?:(?:as|in|within)\\s[^,]{2,60},\\s)?you(?:\\swill|'ll)?\\s(?!${phrases(words.notDuty)})\\p{L}+|^${phrases(words.deeds)}`,
  'u',
);
/** "We are unable to support immigration cases": the employer's word, not the job's work. */
const OF_EMPLOYER =
  /^(?:unfortunately,?\s)?(?:we|our company|the company|this company|the employer|our firm)\s/u;
/** "Race, sex, citizenship": one of those that nobody is to be treated by. */
const MANY_TRAITS = 2;

/** The surest first: what is said of sponsorship tells an applicant more than that a passport is asked for. */
const RANKED: readonly ((sentence: string) => boolean)[] = [
  (sentence) =>
    SPONSOR.test(sentence) &&
    (PERMIT.test(sentence) || WEAK.test(sentence) || (GIVEN.test(sentence) && !EVENTS.test(sentence))),
  (sentence) =>
    PERMIT.test(sentence) ||
    RIGHT.test(sentence.replace(OTHER_RIGHT, ' ')) ||
    (NAMED.test(sentence) && HOLDER.test(sentence)),
  (sentence) => CITIZEN.test(sentence),
  (sentence) => CLEARANCE.test(sentence),
];
const MOST_CHARACTERS = 400;

/** The posting's own sentence about sponsorship, work permits or citizenship; undefined where it says nothing. */
export function visaOf(text: string): string | undefined {
  const sentences = sentencesOf(text)
    .map((sentence) => ({ sentence, plain: fold(sentence) }))
    .filter(({ plain }) => !NOT_MEANT.test(plain) && !isDuty(plain) && !isOfTraits(plain));
  for (const speaks of RANKED) {
    const found = sentences.find(({ plain }) => speaks(plain));
    if (found !== undefined) return found.sentence.slice(0, MOST_CHARACTERS);
  }
  return undefined;
}

function isDuty(sentence: string): boolean {
  if (SPONSOR.test(sentence) && !EVENTS.test(sentence)) return false;
  if (OF_EMPLOYER.test(sentence) && NO.test(sentence)) return false;
  return DUTY.test(sentence) || DEED.test(sentence);
}

const isOfTraits = (sentence: string): boolean => (sentence.match(TRAITS)?.length ?? 0) >= MANY_TRAITS;
