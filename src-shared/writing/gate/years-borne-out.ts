import type { Fact } from '#shared/domain/fact.ts';
import data from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import trades from '../../../resources/claims/trades.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { isFunctionWord } from '../neutral-words.ts';
import { itemOf } from '../places/places-of.ts';
import { isYears } from '../quantities/is-years.ts';
import type { NumbersOfText, Quantity } from '../quantities/quantities-of.ts';
import { follows } from '../quantities/quantity-match.ts';
import { isTitleWord } from '../quantities/same-noun.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { fieldsOfWork, isLeading, isRank, leadsOthers } from './fields-of-work.ts';
import { isToolName } from './tools-named.ts';
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
  /** Of the text, e.g. `de`. */
  language: string;
}

/** Whether a length of time was spent on what a text says: a fact has it of that, or its jobs of that kind last as long together. */
export function yearsBorneOut(
  claim: Quantity,
  same: readonly Quantity[],
  text: NumbersOfText,
  times: Times,
): boolean {
  const { about, offices } = times.translated ? NOTHING : objectsOf(claim, text.rest);
  const tools = about.filter((word) => isTool(word, text.rest, times.language));
  const object = { about, hasTools: tools.length > 0 || offices.length > 0 };
  if (same.length > 0 && (about.length === 0 || isOfOne(same, object, times))) return true;
  const jobs = jobsOf(times);
  const spans = jobs.length > 0 ? jobs : times.facts;
  const like = spans.filter(
    (fact) => about.length === 0 || !isOther({ about, offices, tools }, fact, ownOf(fact, times.all)),
  );
  if (yearsCovered(claim, like.map(({ text: head }) => head).join('\n'), times.today)) return true;
  // "For twelve years I have delivered frozen food": of the one job where that was done.
  const there = like.filter((job) => {
    const own = ownOf(job, times.all);
    return about.length > 0 && own.some(({ text: said }) => isNamed(about, keysOf(said)));
  });
  return there.some((job) => yearsCovered(claim, job.text, times.today));
}

/** The jobs that a text names, by themselves or by what was done there. */
function jobsOf({ facts, all }: Times): readonly Fact[] {
  const items = new Set(facts.map(({ id }) => itemOf(id)));
  return all.filter(
    ({ id, kind }) =>
      kind === 'experience' && (facts.some((fact) => fact.id === id) || items.has(itemOf(id))),
  );
}

/** A fact or an allowed text that has the number and the thing. */
function isOfOne(
  same: readonly Quantity[],
  { about, hasTools }: { about: readonly string[]; hasTools: boolean },
  { facts, allowed }: Times,
): boolean {
  return [...facts.map(({ text }) => text), allowed].some((text) => {
    const has = same.some(({ raw }) => text.includes(raw));
    const said = fieldsOfWork(about);
    const isOfField =
      said.size > 0 &&
      wordsOf(text).some(isTitleWord) &&
      [...fieldsOfWork(wordsOf(text))].some((field) => said.has(field));
    return has && (isNamed(about, keysOf(text)) || (isOfField && !hasTools));
  });
}

/** A job with its lines. */
function ownOf(job: Fact, all: readonly Fact[]): readonly Fact[] {
  const item = itemOf(job.id);
  return item === null ? [job] : [job, ...all.filter(({ id }) => id !== job.id && itemOf(id) === item)];
}

/** What a length of time was spent on. */
interface Objects {
  about: readonly string[];
  /** Those of them that are offices held: "as a nurse". */
  offices: readonly string[];
}
const NOTHING: Objects = { about: [], offices: [] };

/** Whether a job is not known to have been that work: it names the thing nowhere, and that is an office, a tool, or of a field that the job is not known to be of. */
function isOther(
  { about, offices, tools }: Objects & { tools: readonly string[] },
  job: Fact,
  own: readonly Fact[],
): boolean {
  const names = (words: readonly string[]): boolean => own.some(({ text }) => isNamed(words, keysOf(text)));
  const held = offices.filter((word) => !isRank(word));
  if (held.length > 0) return !names(held);
  if (names(about.filter((word) => !isRank(word)))) return false;
  if (isLeading(about)) return !own.some(({ text }) => leadsOthers(wordsOf(text)));
  const said = fieldsOfWork(about);
  if (said.size === 0 && names(about)) return false;
  if (said.size === 0) return tools.length > 0 || about.every(isTitleWord);
  if (tools.some((word) => fieldsOfWork([word]).size === 0)) return true;
  const title = fieldsOfWork(wordsOf(withoutPlace(job)));
  const known = title.size > 0 ? title : fieldsOfWork(own.slice(1).flatMap(({ text }) => wordsOf(text)));
  return ![...said].some((field) => known.has(field));
}

/** A job's head without the employer, whose name may be that of other work. */
const withoutPlace = ({ text, place = '' }: Fact): string =>
  place === '' ? text : text.replaceAll(place, ' ');

function isTool(word: string, text: string, language: string): boolean {
  const at = text.toLowerCase().indexOf(word);
  return isToolName(at < 0 ? word : text.slice(at, at + word.length), language);
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
function objectsOf({ end }: Quantity, rest: string): Objects {
  const behind = rest.slice(end).replace(/[,;:!?\u2013\u2014]|\.(?=\s|$)/, '\n');
  const phrase = PHRASE.exec(behind.split('\n')[0] ?? '')?.[0] ?? '';
  const said = objectWords(phrase);
  if (said.length > 0) return { about: said, offices: officesIn(phrase) };
  return { about: objectWords(rest).filter(isTitleWord), offices: officesIn(rest) };
}

/** A text without what lengths of time were spent on, where no fact says such a length: it is told by the dates of jobs, and checked here. */
export function withoutObjects(
  rest: string,
  claims: readonly Quantity[],
  facts: readonly Quantity[],
): string {
  return claims
    .filter((claim) => isYears(claim) && !facts.some((fact) => follows(claim, fact)))
    .reduce((text, { end }) => {
      const phrase = PHRASE.exec(text.slice(end).replace(/[,;:!?\u2013\u2014]|\.(?=\s|$)/, '\n'))?.[0] ?? '';
      const to = end + (phrase.split('\n')[0] ?? '').length;
      return text.slice(0, end) + ' '.repeat(to - end) + text.slice(to);
    }, rest);
}

const AS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${trades.as.join('|')})\\s`, 'giu');

/** The offices behind "as": "as a senior nurse in Leeds". */
function officesIn(text: string): string[] {
  return text
    .split(AS)
    .slice(1)
    .flatMap((behind) => {
      const words = wordsOf(behind);
      const from = words.findIndex((word) => !isFunctionWord(word));
      const phrase = from < 0 ? [] : words.slice(from);
      const end = phrase.findIndex(isFunctionWord);
      return (end < 0 ? phrase : phrase.slice(0, end)).filter(isTitleWord);
    });
}

const objectWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !isFunctionWord(word) && !NO_OBJECT.has(wordKey(word)));

const keysOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(wordKey));
