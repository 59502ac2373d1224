import frames from '../../resources/replies/frames.json' with { type: 'json' };
import marks from '../../resources/replies/marks.json' with { type: 'json' };
import words from '../../resources/replies/words.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { phrasePattern, spacedPattern } from '../domain/phrases.ts';
import type { ReplyClass } from '../domain/reply.ts';
import { sentencesOf } from '../domain/sentences.ts';
import { frameOf } from './frames.ts';
import type { Mail } from './mail.ts';
import { ownWords } from './own-words.ts';
import { holdsPhrase, type PhraseIndex, phraseIndex, wordsOf } from './phrase-index.ts';

export interface Judged {
  class: ReplyClass;
  /** The sentences that decided, as written. */
  quotes: string[];
  /** The words speak for two things that do not go together. */
  unsure: boolean;
}

type Cue = Exclude<ReplyClass, 'other'>;
const CUES: readonly Cue[] = ['rejection', 'offer', 'interview', 'question', 'received'];

const patternOf = (list: readonly string[]): RegExp => spacedPattern(list.map(spelledOut));
const PHRASES = Object.fromEntries(
  CUES.map((cue) => [cue, phraseIndex(Object.values(words[cue]).flat().map(spelledOut).map(fold))]),
) as Record<Cue, PhraseIndex>;
const FRAMES = Object.fromEntries(CUES.map((cue) => [cue, frameOf(cue)])) as Record<
  Cue,
  (thought: string) => boolean
>;
/** Beside a rejection, it may be for another job. An interview that was held is none. */
const INVITATION = patternOf(words.invitation);
const NOT = patternOf(words.not);
/** Turns an offer round, and no interview: "Unfortunately we must move the interview". */
const SORRY = patternOf(words.sorry);
const HARMLESS = new RegExp(patternOf(words.harmless).source, 'gu');
const UNTIL = patternOf(words.until);
/** In German such a word may also stand in the middle of a clause, and turns nothing there. */
const TURN = new RegExp(
  `${patternOf(words.turn).source}|(?<=(?:^|[,;:.])\\s*)${patternOf(words.turnAfterComma).source}`,
  'u',
);
const CLAUSE = /[;:]/u;
const ASIDES = /[,()–—]/u;
/** So few words between two commas only stand in the middle of a clause. */
const ASIDE = 4;
const INVITES_NOBODY = patternOf(words.invitesNobody);
const PEOPLE = patternOf(words.people);
const OTHERS = patternOf(words.others);
/** "I interviewed two candidates": where such words stand and nobody is addressed, the reader is none of them. */
const ABOUT_OTHERS = patternOf(words.aboutOthers);
const NOT_YET = patternOf(words.notYet);
const STILL = patternOf(words.still);
const NO_REJECTION = patternOf(words.noRejection);
/** An interview that is called off or asked about, or a post on hold: nothing has come further, and nothing is decided. */
const OFF = patternOf(words.off);
const MAYBE = patternOf(words.maybe);
const AUTOMATIC = spacedPattern(marks.automatic);
const NEWSLETTER = spacedPattern(marks.newsletter);
/** A question about somebody else, whom the reader may speak for. */
const REFEREE = spacedPattern(marks.referee);
/** A recruiter who found the reader, and to whom nothing was sent. */
const COLD = spacedPattern(marks.cold);
const FOOTER = phrasePattern(frames.footer);
const OWN = phrasePattern(frames.own);
const ELSEWHERE = phrasePattern(frames.elsewhere);
const WORK = phrasePattern(frames.work);
const SENDERS = new Set(frames.senders);
const PROCESS = phrasePattern(frames.process);
const IDLE = phrasePattern(frames.idle);
const YOU = phrasePattern(frames.you);
/** So few words ask nothing of anybody. */
const LEAST_ASKED = 4;

const COME_FURTHER: ReadonlySet<ReplyClass> = new Set(['offer', 'interview']);

/** What an employer's mail says, by its words alone. What stands under a condition, or in a mail quoted below, decides nothing. */
export function classify(
  mail: Pick<Mail, 'subject' | 'text' | 'automatic'> & Partial<Pick<Mail, 'from'>>,
): Judged {
  const text = ownWords(mail.text, mail.subject);
  const subject = fold(mail.subject);
  const whole = `${subject}\n${fold(text)}`;
  if (mail.automatic || AUTOMATIC.test(whole) || isBeside(whole, mail.from ?? ''))
    return { class: 'other', quotes: [], unsure: false };
  const sentences = sentencesOf(text);
  const found = new Map<Cue, string[]>(CUES.map((cue) => [cue, []]));
  const asked: string[] = [];
  let forAnybody = false;
  for (const sentence of sentences) {
    forAnybody ||= PROCESS.test(fold(sentence));
    const cues = cuesIn(sentence).filter((cue) => !forAnybody || cue === 'received');
    for (const cue of cues) found.get(cue)?.push(sentence);
    if (cues.length === 0 && asks(sentence)) asked.push(sentence);
  }
  if (found.get('received')?.length === 0) found.get('question')?.push(...asked);
  const has = (cue: Cue) => (found.get(cue) ?? []).length > 0;
  const decided = CUES.find(has) ?? 'other';
  const anySays = (pattern: RegExp) => sentences.some((sentence) => pattern.test(spelledOut(fold(sentence))));
  const unsure =
    decided === 'rejection'
      ? has('offer') || anySays(INVITATION) || anySays(STILL) || sentences.some(invites)
      : COME_FURTHER.has(decided) && anySays(OFF);
  const quotes = decided === 'other' ? [] : (found.get(decided) ?? []).slice(0, 3);
  return { class: decided, quotes, unsure };
}

/** Newsletters, alerts, adverts, told by what they call themselves, by who sends such, and by a way out of the list; what is about no work, or about no application of the reader's. */
function isBeside(whole: string, from: string): boolean {
  const box = /([\w.+-]+)@/.exec(from)?.[1]?.toLowerCase() ?? '';
  return (
    SENDERS.has(box) ||
    NEWSLETTER.test(whole) ||
    REFEREE.test(whole) ||
    ((FOOTER.test(whole) || COLD.test(whole)) && !OWN.test(whole)) ||
    (ELSEWHERE.test(whole) && !WORK.test(whole))
  );
}

/** Whether a sentence asks the reader something, whatever it is about. */
function asks(sentence: string): boolean {
  const plain = fold(sentence);
  return (
    /\?["'”’)\]]*$/u.test(plain) &&
    plain.split(/\s+/).length >= LEAST_ASKED &&
    YOU.test(plain) &&
    !IDLE.test(plain)
  );
}

/** Whether a sentence asks the reader to an interview, beside what it refuses. */
const invites = (sentence: string): boolean =>
  spelledOut(fold(sentence))
    .replace(HARMLESS, ' ')
    .split(TURN)
    .some((thought) => FRAMES.interview(thought) && !speaksFor('rejection', thought));

const says = (cue: Cue, thought: string): boolean => holdsPhrase(PHRASES[cue], wordsOf(thought));

const speaksFor = (cue: Cue, thought: string): boolean =>
  says(cue, thought) || (FRAMES[cue](thought) && !(cue === 'received' && NOT.test(thought)));

/** What one sentence speaks for. */
function cuesIn(sentence: string): Cue[] {
  const plain = spelledOut(fold(sentence)).replace(HARMLESS, ' ');
  // What is said of people in general is not said of the reader.
  const maybe = MAYBE.test(plain) || PEOPLE.test(plain);
  const thoughts = plain.split(TURN);
  const hit = (cue: Cue) => thoughts.some((thought) => speaksFor(cue, thought));
  const isQuestion = /\?["'”’)\]]*$/u.test(sentence);
  if (hit('rejection') && !isQuestion && !maybe && !NO_REJECTION.test(plain) && !UNTIL.test(plain))
    return ['rejection'];
  const cues: Cue[] = [];
  const turned = [NOT, SORRY, NOT_YET].some((pattern) => pattern.test(plain));
  if (hit('offer') && !isQuestion && !maybe && !turned) cues.push('offer');
  const isOfOthers = OTHERS.test(plain) || (ABOUT_OTHERS.test(plain) && !YOU.test(plain));
  if (hit('interview') && !maybe && !isOfOthers && !INVITES_NOBODY.test(plain) && !refuses(plain))
    cues.push('interview');
  if (hit('question')) cues.push('question');
  if (hit('received')) cues.push('received');
  return cues;
}

/** Whether the clause that speaks of an interview says that there is none. */
function refuses(plain: string): boolean {
  if (!NOT.test(plain)) return false;
  const clauses = plain.split(TURN).flatMap(clausesOf);
  const named = clauses.filter((clause) => says('interview', clause));
  const about = named.length > 0 ? named : clauses.filter(FRAMES.interview);
  return about.length === 0 || about.some((clause) => NOT.test(clause));
}

const clausesOf = (thought: string): string[] => thought.split(CLAUSE).flatMap(withAsides);

function withAsides(thought: string): string[] {
  const clauses: string[] = [];
  let begun = '';
  for (const part of thought.split(ASIDES)) {
    begun = `${begun} ${part}`.trim();
    if (begun.split(/\s+/).length <= ASIDE) continue;
    clauses.push(begun);
    begun = '';
  }
  return begun === '' ? clauses : [...clauses, begun];
}

/** English "not", "would" and "among those selected" in one form. */
function spelledOut(text: string): string {
  return text
    .replace(/\b(?:cannot|can['’]t)/gu, 'can not')
    .replace(/\bwon['’]t/gu, 'will not')
    .replace(/(?<=[a-z])n['’]t\b/gu, ' not')
    .replace(/\b(?:among|one of) those (?=selected|shortlisted|chosen|invited)/gu, '')
    .replace(/(?<=\b(?:i|we|they|he|she))['’]d(?= (?:like|love|be|want)\b)/gu, ' would');
}
