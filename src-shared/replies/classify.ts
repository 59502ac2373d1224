import marks from '../../resources/replies/marks.json' with { type: 'json' };
import words from '../../resources/replies/words.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { spacedPattern } from '../domain/phrases.ts';
import type { ReplyClass } from '../domain/reply.ts';
import { sentencesOf } from '../domain/sentences.ts';
import type { Mail } from './mail.ts';
import { ownWords } from './own-words.ts';

export interface Judged {
  class: ReplyClass;
  /** The sentences that decided, as written. */
  quotes: string[];
  /** The words speak for two things that do not go together. */
  unsure: boolean;
}

type Cue = Exclude<ReplyClass, 'other'>;
const CUES: readonly Cue[] = ['rejection', 'offer', 'interview', 'question', 'received'];

const PATTERNS = Object.fromEntries(
  CUES.map((cue) => [cue, spacedPattern(Object.values(words[cue]).flat())]),
) as Record<Cue, RegExp>;
/** Beside a rejection, it may be for another job. An interview that was held is none. */
const INVITATION = spacedPattern(words.invitation);
const NOT = spacedPattern(words.not);
const PEOPLE = spacedPattern(words.people);
const OTHERS = spacedPattern(words.others);
const NOT_YET = spacedPattern(words.notYet);
const STILL = spacedPattern(words.still);
const NO_REJECTION = spacedPattern(words.noRejection);
/** An interview that is called off or asked about, or a post on hold: nothing has come further, and nothing is decided. */
const OFF = spacedPattern(words.off);
const MAYBE = spacedPattern(words.maybe);
const AUTOMATIC = spacedPattern(marks.automatic);
const NEWSLETTER = spacedPattern(marks.newsletter);

const COME_FURTHER: ReadonlySet<ReplyClass> = new Set(['offer', 'interview']);

/** What an employer's mail says, by its words alone. What stands under a condition, or in a mail quoted below, decides nothing. */
export function classify(mail: Pick<Mail, 'subject' | 'text' | 'automatic'>): Judged {
  const text = ownWords(mail.text, mail.subject);
  const subject = fold(mail.subject);
  const whole = `${subject}\n${fold(text)}`;
  if (mail.automatic || AUTOMATIC.test(whole) || NEWSLETTER.test(whole))
    return { class: 'other', quotes: [], unsure: false };
  const sentences = sentencesOf(text);
  const found = new Map<Cue, string[]>(CUES.map((cue) => [cue, []]));
  for (const sentence of sentences) for (const cue of cuesIn(sentence)) found.get(cue)?.push(sentence);
  const has = (cue: Cue) => (found.get(cue) ?? []).length > 0;
  const decided = CUES.find(has) ?? 'other';
  const says = (pattern: RegExp) => sentences.some((sentence) => pattern.test(fold(sentence)));
  const unsure =
    decided === 'rejection'
      ? has('offer') || says(INVITATION) || says(STILL)
      : COME_FURTHER.has(decided) && says(OFF);
  const quotes = decided === 'other' ? [] : (found.get(decided) ?? []).slice(0, 3);
  return { class: decided, quotes, unsure };
}

/** What one sentence speaks for. */
function cuesIn(sentence: string): Cue[] {
  const plain = fold(sentence);
  // What is said of people in general is not said of the reader.
  const maybe = MAYBE.test(plain) || PEOPLE.test(plain);
  const hit = (cue: Cue) => PATTERNS[cue].test(plain);
  if (hit('rejection') && !maybe && !NO_REJECTION.test(plain)) return ['rejection'];
  const cues: Cue[] = [];
  if (hit('offer') && !maybe && !NOT.test(plain) && !NOT_YET.test(plain)) cues.push('offer');
  if (hit('interview') && !maybe && !OTHERS.test(plain)) cues.push('interview');
  if (hit('question')) cues.push('question');
  if (hit('received')) cues.push('received');
  return cues;
}
