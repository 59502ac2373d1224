import { z } from 'zod';
import { visibleText } from '#shared/domain/visible-text.ts';
import raw from '../../../resources/fields/asking-to-send.json' with { type: 'json' };
import { type JobNames, NAME, withoutNames } from './without-names.ts';

const Words = z
  .string()
  .regex(/^[\p{L} ]+$/u)
  .transform((words) => new Set(words.split(' ')));

/**
 * `resources/fields/asking-to-send.json`, by language, in lower case. `sends`: one of them stands in a question whether to
 * send, and nothing but them and `beside`. `not`, `changes`: one of each stands in a sentence that says that nothing can be
 * changed afterwards, and nothing but them and `final`. `plain`: whole sentences that ask for nothing. `yes`: a word of
 * theirs, or of `sends`, stands in a button that agrees, and beside it those of `joins` and `beside` alone. `towards`: words
 * that may stand right before the names of the company and the job.
 */
export const AskingToSend = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(
    z.string().length(2),
    z.strictObject({
      sends: Words,
      beside: Words,
      not: Words,
      changes: Words,
      final: Words,
      plain: z.array(z.string().regex(/^[\p{L} ]+$/u)).min(1),
      yes: Words,
      joins: Words,
      towards: Words,
    }),
  ),
});
type Language = z.infer<typeof AskingToSend>['languages'][string];

/** Where a sentence ends, or another thought begins. */
const ENDS = /[.!?…:;|\n\r]+|\s[-–—]+\s/u;
/** What may stand between words and says nothing; a number or a sign of money says something. */
const QUIET = /[\s,&¿¡'’"“”„«»()[\]*✓✔×✕✖→›-]+/u;

let languages: readonly Language[] | null = null;

/**
 * Whether a page only asks, in a box, whether what the user approved shall be sent now. Each sentence must be known as a
 * whole to ask for that and nothing else, or to say nothing but that it can't be changed afterwards. The names of the job
 * that is applied for say nothing in it; those of another do.
 */
export function asksToSend(question: string, names: JobNames = {}): boolean {
  if (!question.includes('?')) return false;
  const sentences = sentencesOf(withoutNames(visibleText(question).normalize('NFC'), names));
  return sentences.some(sends) && sentences.every((words) => sends(words) || isHarmless(words));
}

/** Whether the whole of a button's words says yes to such a question, or names the sending, and nothing else. */
export function agreesToSend(button: string): boolean {
  const words = sentencesOf(button).flat();
  return known().some(
    ({ yes, sends, joins, beside }) =>
      words.some((word) => yes.has(word) || sends.has(word)) &&
      words.every((word) => [yes, sends, joins, beside].some((list) => list.has(word))),
  );
}

function sends(sentence: readonly string[]): boolean {
  return known().some((language) => {
    const words = besideNames(sentence, language);
    return (
      words.some((word) => language.sends.has(word)) &&
      words.every((word) => language.sends.has(word) || language.beside.has(word))
    );
  });
}

/** A sentence without names, and without the words that lead to one. */
function besideNames(words: readonly string[], { towards }: Language): string[] {
  return words.filter((word, at) => {
    if (word === NAME) return false;
    const next = words.slice(at).find((other) => !towards.has(other));
    return !(towards.has(word) && next === NAME);
  });
}

function isHarmless(sentence: readonly string[]): boolean {
  return known().some((language) => {
    const { not, changes, final, plain } = language;
    const words = besideNames(sentence, language);
    if (words.length === 0 || plain.includes(words.join(' '))) return true;
    return (
      words.some((word) => not.has(word)) &&
      words.some((word) => changes.has(word)) &&
      words.every((word) => not.has(word) || changes.has(word) || final.has(word))
    );
  });
}

/** The sentences of a text in words; what is no letter stays and is known in no language. */
function sentencesOf(text: string): string[][] {
  return visibleText(text)
    .normalize('NFC')
    .toLocaleLowerCase('und')
    .split(ENDS)
    .map((sentence) => sentence.split(QUIET).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

function known(): readonly Language[] {
  languages ??= Object.values(AskingToSend.parse(raw).languages);
  return languages;
}
