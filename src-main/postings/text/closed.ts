import { hasPassed } from '#shared/dates/has-passed.ts';
import closed from '../../../resources/postings/closed.json' with { type: 'json' };
import { isoDate } from '../iso-date.ts';
import { compilePhrases, plainWords } from '../phrases/compile-phrases.ts';
import { type WordsNeeded, wordsNeeded } from '../phrases/words-needed.ts';

export interface ClosedWords {
  /** What the posting is called: it may stand for "the job". */
  title?: string | undefined;
  now: Date;
}

/** Fewer characters than this, and a page says little else than that it is closed. */
const LITTLE = 400;
/** Bare words such as "Filled" count on a page with little text, or this far from its top. */
const TOP = 500;
const LONGEST = 220;
/** More of a text is not read. */
const MOST = 40_000;
const TITLE = 'jobtitle';
const DATE = '(?:[\\p{L}\\d./-]+ ){1,4}';

interface Patterns {
  needed: WordsNeeded;
  sentence: RegExp;
  bare: RegExp | null;
}
let compiled: Patterns[] | undefined;

/**
 * The sentence in which a posting says that nobody can apply any more, as it stands there; null where none does. The
 * whole sentence must say it of this job: a condition, a day to come, another job or another sense of the words does not.
 */
export function closedWords(text: string, { title, now }: ClosedWords): string | null {
  const isLittle = text.length < LITTLE;
  let at = 0;
  for (const line of text.slice(0, MOST).split('\n')) {
    const sentences = line.split(/(?<=[!?。！…;|•]|(?<!\d)\.)(?=\s|$)|(?<=[。！])|\s*[|•]\s*/);
    for (const [index, sentence] of sentences.entries()) {
      const told = sentence.trim();
      if (told === '' || told.length > LONGEST) continue;
      const words = withoutTitle(plainWords(told), title);
      const isWholeLine = told.replace(/\W+$/, '') === line.trim().replace(/^- /, '').replace(/\W+$/, '');
      const counts = isLittle ? isWholeLine || line.trim().startsWith(told) : isWholeLine && at < TOP;
      const next = plainWords(sentences[index + 1] ?? '');
      if (told.endsWith(';') && STILL_OPEN.test(next)) continue;
      if (says(words, counts, now) || saysBeforeColon(told, now) || deadlinePassed(told, now)) return told;
    }
    at += line.length + 1;
  }
  return null;
}

function says(words: string, bareCounts: boolean, now: Date): boolean {
  compiled ??= Object.values(closed.languages).map(patternsOf);
  return compiled.some(({ needed, sentence, bare }) => {
    if (!needed.mayMatch(words)) return false;
    const told = sentence.exec(words) ?? (bareCounts ? bare?.exec(words) : null);
    return told !== null && told !== undefined && !isToCome(told.groups?.day, now);
  });
}

/** "Position filled: please see our other jobs": what stands before the colon says it in several words. */
function saysBeforeColon(told: string, now: Date): boolean {
  const [before = '', after] = told.split(/:\s/);
  return after !== undefined && /\S\s+\S/.test(before) && says(plainWords(before), false, now);
}

/** "Closed on 30 June", and the 30 June is still to come. */
function isToCome(day: string | undefined, now: Date): boolean {
  const date = day === undefined ? undefined : isoDate(day.trim(), now, 'past');
  return date !== undefined && !hasPassed(date, now);
}

/** "05/10/2026" is in May or October, "15/10/2026" and "10/10/2026" one day alone. */
function hasTwoReadings(day: string): boolean {
  const [, first = 0, second = 0] = (/^(\d{1,2})[/-](\d{1,2})[/-]/.exec(day) ?? []).map(Number);
  return first > 0 && first <= 12 && second <= 12 && first !== second;
}

/** "Closing date: 3 March 2024", with its year and gone by. */
function deadlinePassed(told: string, now: Date): boolean {
  const day = DEADLINE.exec(told)?.[1];
  if (day === undefined || !/(?:19|20)\d{2}/.test(day) || hasTwoReadings(day)) return false;
  const date = isoDate(day, now, 'future');
  return date?.length === 10 && hasPassed(date, now);
}
const DEADLINE = new RegExp(
  `^[\\s*_#-]*(?:${closed.deadlines.map((words) => words.replaceAll(' ', '\\s+')).join('|')})\\s*[:：–-]?\\s+((?:\\d|\\p{Lu}).{5,24}?)[.\\s*_]*$`,
  'iu',
);

/** "The internship is taken; this job is not." */
const STILL_OPEN = new RegExp(`^(?:${compilePhrases(closed.stillOpen)})`, 'u');

function withoutTitle(words: string, title: string | undefined): string {
  const name = title === undefined ? '' : plainWords(title).trim();
  return name.length < 4 ? words : ` ${words}`.replaceAll(` ${name} `, ` ${TITLE} `).slice(1);
}

type Language = (typeof closed.languages)['en'];

function patternsOf(
  language: Pick<Language, 'lead' | 'tail' | 'sentences' | 'bare' | 'conditions'> & { slots: object },
): Patterns {
  const slots = { ...language.slots, title: TITLE };
  const of = (phrases: readonly string[]): string => compilePhrases(phrases, slots);
  const lead = of([`${language.lead}`]);
  const contrast = language.conditions === '' ? '' : `(?!(?:${of([language.conditions])}))`;
  const tail = of([language.tail.replaceAll('{date}', 'someday')]).replaceAll('someday ', `(?<day_>${DATE})`);
  let days = 0;
  const tails = tail.replaceAll('(?<day_>', () => (days++ === 0 ? '(?<day>' : '(?:'));
  const whole = (core: string): RegExp =>
    new RegExp(
      `^(?:(?:${lead})(?:, )?(?:(?:${closed.and}) )?){0,3}(?:${core})(?:, )?(?:${tails})?(?:$|, ${contrast}|(?:${closed.and}) ${contrast})`,
      'u',
    );
  return {
    needed: wordsNeeded([...language.sentences, ...language.bare], slots),
    sentence: whole(of(language.sentences)),
    bare: language.bare.length === 0 ? null : new RegExp(`^(?:${of(language.bare)})$`, 'u'),
  };
}
