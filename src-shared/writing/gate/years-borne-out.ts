import type { Fact } from '#shared/domain/fact.ts';
import data from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { isFunctionWord } from '../neutral-words.ts';
import { itemOf } from '../places/places-of.ts';
import type { NumbersOfText, Quantity } from '../quantities/quantities-of.ts';
import { isTitleWord } from '../quantities/same-noun.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { yearsCovered } from './years-covered.ts';

/** What a length of time may rest on. */
export interface Times {
  /** The facts that the text names. */
  facts: readonly Fact[];
  /** All of the user's, so that it is known what work a job was. */
  all: readonly Fact[];
  /** Words that may be used besides. */
  allowed: string;
  /** `YYYY-MM-DD`, so that a job that goes on has a length; null where it is not known. */
  today: string | null;
  /** What it was spent on is named in another language. */
  translated: boolean;
}

/** Whether a length of time was spent on what a text says: a fact has it of that, or its jobs of that kind last as long together. */
export function yearsBorneOut(
  claim: Quantity,
  same: readonly Quantity[],
  text: NumbersOfText,
  times: Times,
): boolean {
  const about = times.translated ? [] : objectsOf(claim, text.rest);
  if (same.length > 0 && (about.length === 0 || isOfOne(same, about, times))) return true;
  const jobs = times.facts.filter(({ kind }) => kind === 'experience');
  const spans = jobs.length > 0 ? jobs : times.facts;
  const like = spans.filter((fact) => about.length === 0 || isLike(fact, about, times.all));
  return yearsCovered(claim, like.map(({ text: head }) => head).join('\n'), times.today);
}

/** A fact or an allowed text that has the number and the thing. */
function isOfOne(same: readonly Quantity[], about: readonly string[], { facts, allowed }: Times): boolean {
  return [...facts.map(({ text }) => text), allowed].some((text) => {
    const has = same.some(({ raw }) => text.includes(raw));
    return has && isNamed(about, keysOf(text));
  });
}

/** Whether a job was that kind of work, by its head or a line of it. */
function isLike(job: Fact, about: readonly string[], all: readonly Fact[]): boolean {
  const item = itemOf(job.id);
  const own = item === null ? [job] : [job, ...all.filter(({ id }) => itemOf(id) === item)];
  return own.some(({ text }) => isNamed(about, keysOf(text)));
}

/** "Comptabilité" is what a "comptable" does: so many letters, and fewer of a short word. */
const STEM = 5;
const LEAST_STEM = 4;

function isNamed(about: readonly string[], keys: ReadonlySet<string>): boolean {
  return about.some(
    (word) =>
      keys.has(wordKey(word)) ||
      [...keys].some((key) => {
        const [one, other] = [fold(word), fold(key)];
        const stem = one.slice(0, Math.max(LEAST_STEM, Math.min(STEM, one.length - 2)));
        return (
          one.length >= LEAST_STEM &&
          other.length >= LEAST_STEM &&
          (other.startsWith(stem) || (one.length >= STEM && other.includes(one)))
        );
      }),
  );
}

const NO_OBJECT = new Set([...data.time, ...data.anything].flatMap((word) => [word, wordKey(word)]));
const PHRASE = /^(?:[\s'\u2019-]+[\p{L}\p{N}\p{M}+#.&'\u2019/-]+){1,8}/u;

/** What it was spent on: the words behind it, up to a sign; where those say nothing, the office that the sentence names. */
function objectsOf({ end }: Quantity, rest: string): string[] {
  const behind = rest.slice(end).replace(/[,;:!?\u2013\u2014]|\.(?=\s|$)/, '\n');
  const phrase = PHRASE.exec(behind.split('\n')[0] ?? '')?.[0] ?? '';
  const said = objectWords(phrase);
  return said.length > 0 ? said : objectWords(rest).filter(isTitleWord);
}

const objectWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !isFunctionWord(word) && !NO_OBJECT.has(wordKey(word)));

const keysOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(wordKey));
