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
const MAYBE = spacedPattern(words.maybe);
const AUTOMATIC = spacedPattern(marks.automatic);
const NEWSLETTER = spacedPattern(marks.newsletter);

/** What an employer's mail says, by its words alone. What stands under a condition, or in a mail quoted below, decides nothing. */
export function classify(mail: Pick<Mail, 'subject' | 'text' | 'automatic'>): Judged {
  const text = ownWords(mail.text);
  const subject = fold(mail.subject);
  const whole = `${subject}\n${fold(text)}`;
  if (mail.automatic || AUTOMATIC.test(whole) || NEWSLETTER.test(whole))
    return { class: 'other', quotes: [], unsure: false };
  const sentences = sentencesOf(text);
  const found = new Map<Cue, string[]>(CUES.map((cue) => [cue, []]));
  for (const sentence of sentences) for (const cue of cuesIn(sentence)) found.get(cue)?.push(sentence);
  const has = (cue: Cue) => (found.get(cue) ?? []).length > 0;
  const decided = CUES.find(has) ?? 'other';
  const unsure =
    has('rejection') && (has('offer') || sentences.some((sentence) => INVITATION.test(fold(sentence))));
  const quotes = decided === 'other' ? [] : (found.get(decided) ?? []).slice(0, 3);
  return { class: decided, quotes, unsure };
}

/** What one sentence speaks for. */
function cuesIn(sentence: string): Cue[] {
  const plain = fold(sentence);
  const maybe = MAYBE.test(plain);
  const hit = (cue: Cue) => PATTERNS[cue].test(plain);
  if (hit('rejection') && !maybe) return ['rejection'];
  const cues: Cue[] = [];
  if (hit('offer') && !maybe && !NOT.test(plain)) cues.push('offer');
  if (hit('interview') && !maybe) cues.push('interview');
  if (hit('question')) cues.push('question');
  if (hit('received')) cues.push('received');
  return cues;
}
