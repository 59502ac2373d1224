import { claimsBeyond, type MessageGround, NOT_PLAIN } from '#shared/coach/network/message-problems.ts';
import { fold } from '#shared/domain/fold.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { nameProblems } from '#shared/writing/gate/name-problems.ts';
import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import { voiceOf } from '#shared/writing/letter-voice.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import bluffs from '../../../resources/coach/bluff-words.json' with { type: 'json' };
import scripts from '../../../resources/coach/counter-scripts.json' with { type: 'json' };

/**
 * What of a text that asks for `ask` a year can be said: its sentences without those that tell more of the user than their
 * facts, name a number or somebody that these do not, or take anything less. Empty where the text is not plain, is in
 * another language, or bluffs: tells of other offers or sets a time. Paragraphs stay.
 */
export function honestPart(text: string, ground: MessageGround, ask: number): string {
  const { language } = ground;
  if (NOT_PLAIN.test(text) || (languageOfText(text) ?? language) !== language) return '';
  if (phrasePattern(bluffs.languages[language]).test(fold(text))) return '';
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      sentencesOf(paragraph).filter(
        (sentence) => isHonest(sentence, ground) && !yields(sentence, ground, ask),
      ),
    )
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(' '))
    .join('\n\n');
}

function isHonest(sentence: string, ground: MessageGround): boolean {
  return asksAlone(sentence, ground) || claimsBeyond(sentence, ground).length === 0;
}

/** Whether a clause takes what is offered: it gives way, and does not name what is asked for. A question asks them to. */
function yields(sentence: string, { language }: MessageGround, ask: number): boolean {
  if (/[?？]\s*$/.test(sentence)) return false;
  const words = phrasePattern(bluffs.yields[language]);
  const another = new RegExp(`[,;:–—](?!\\d)|\\s(?=(?:${bluffs.but[language].join('|')})\\s)`, 'u');
  return fold(sentence)
    .split(another)
    .some((clause) => words.test(clause) && !numbersIn(clause).quantities.some(({ value }) => value === ask));
}

/** Whether a sentence says of the user no more than that they ask, thank, or wish, in numbers that are settled. */
function asksAlone(sentence: string, { facts, person, role, language }: MessageGround): boolean {
  const rest = without(sentence, scripts.languages[language].asking);
  const { ofWriter, claims } = voiceOf(rest, language);
  if (ofWriter || claims) return false;
  const ground = [...facts.map(({ text }) => text), person.company, role].join('\n');
  const known = numbersIn(ground);
  const values = new Set(known.quantities.map(({ value }) => value));
  const { quantities, dates } = numbersIn(sentence);
  return (
    dates.length === 0 &&
    quantities.every(({ value, kind }) => kind === 'count' && values.has(value)) &&
    nameProblems(sentence, `${ground}\n${OWN_WORDS[language]}`, 'open', language).length === 0
  );
}

/** The scripts' own words, which name nobody. */
const OWN_WORDS = Object.fromEntries(
  Object.entries(scripts.languages).map(([language, { tones, asking }]) => [
    language,
    JSON.stringify([tones, asking]),
  ]),
);

function without(sentence: string, phrases: readonly string[]): string {
  const plain = ` ${sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})(j|m|l|d|n|s|qu)'(?=\p{L})/gu, "$1' ")
    .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .trim()} `;
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, ' '), plain)
    .trim();
}
