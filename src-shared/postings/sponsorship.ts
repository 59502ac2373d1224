import words from '../../resources/postings/permit-words.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { phrases, spacedPattern } from '../domain/phrases.ts';

const TOPIC = phrases([...words.sponsor, ...words.permit, ...words.weak, ...words.named]);
const NO = phrases(words.no);
const REFUSED = [
  new RegExp(`${NO}[^.;:]{0,60}${TOPIC}`, 'u'),
  new RegExp(`${TOPIC}[^.;]{0,60}(?:${NO}|${phrases(words.outside)})`, 'u'),
];
const [EVENTS, PERMIT, FINE, GLADLY, NOT_MEANT] = [
  words.events,
  words.permit,
  words.fine,
  words.gladly,
  [...words.equal, ...words.card, ...words.duty],
].map((list) => spacedPattern(list)) as [RegExp, RegExp, RegExp, RegExp, RegExp];
const UNABLE = new RegExp(`${NO}(?:\\s\\p{L}+){0,3}\\s$`, 'u');

/** "We sponsor visas but no relocation": something else is refused. */
const ASIDE = new RegExp(
  `(?:,|\\s(?:but|and|or|aber|mais|pero|maar|mas|ma|ale|men))\\s${NO}\\s(?:\\p{L}+\\s){0,2}?${phrases(words.asides)}.*$`,
  'u',
);
/** "We cannot sponsor your studies", "The gala has no sponsors": what is sponsored is no permit. */
const OF_ELSE =
  /(?<!\p{L})sponsor(?:s|ed|ing)?\s(?:your|our|the|a|an|this|these|any)\s|(?<!\p{L})(?:no|any|our|other|more|new|the|find|of|for)\ssponsors(?!\p{L})/u;
const OF_PEOPLE =
  /(?<!\p{L})(?:applicants?|candidates?|employees?|employment|workers?|work|people|persons?|foreign|overseas|international|immigration|individuals?|transfer|applications?|petitions?|position|role|post|job)(?!\p{L})/u;
const DENIES = new RegExp(`^\\s${NO}`, 'u');
const LACKING = /^if you (?:do not|don't) (?:yet |already )?(?:have|hold)[^,:;]*[,:;]/u;

/** Whether a sentence says that the employer sponsors nobody's permit to work, in any of ten languages. */
export function refusesSponsorship(sentence: string): boolean {
  const plain = fold(sentence)
    .replaceAll('’', "'")
    .replace('including but not limited to', 'including')
    .replace(ASIDE, '');
  // "No visa? No problem, we sponsor."
  if (plain.trimEnd().endsWith('?')) return false;
  const isOfEvents = EVENTS.test(plain) && !PERMIT.test(plain);
  if (OF_ELSE.test(plain) && !PERMIT.test(plain) && !OF_PEOPLE.test(plain)) return false;
  if (isOfEvents || NOT_MEANT.test(plain) || FINE.test(plain)) return false;
  const gladly = GLADLY.exec(plain);
  if (gladly !== null && !isDenied(plain, gladly)) return false;
  const [clause] = LACKING.exec(plain) ?? [];
  // "If you have no permit, we get you one", and not: "we can not hire you".
  if (clause !== undefined) return new RegExp(NO, 'u').test(plain.slice(clause.length));
  return REFUSED.some((pattern) => pattern.test(plain));
}

/** "We cannot sponsor", "wir sponsern keine". */
function isDenied(text: string, { 0: said, index }: RegExpExecArray): boolean {
  return UNABLE.test(text.slice(0, index)) || DENIES.test(text.slice(index + said.length));
}
