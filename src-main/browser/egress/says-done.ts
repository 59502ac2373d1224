import { wordsOf } from './address-words.ts';
import type { Outgoing } from './outgoing.ts';

/** By these a draft says that it is none any more, wherever they stand in it. */
const IS_DONE =
  /(?:^|[?&{,\s"'])(?:is_?)?(?:submit(?:ted)?|final(?:i[sz]ed?)?)["']?\s*[:=]\s*["']?(?:true|yes|1(?![\d.,]))\b/i;
const STATES_DONE =
  /(?:^|[?&{,\s"'])(?:status|state|action)["']?\s*[:=]\s*["']?(?:submit(?:ted)?|final(?:i[sz]ed?)?)\b/i;
/** Words that schools and parts of a form are spoken of with as well: they count where a body speaks of itself. */
const DONE = new Set(
  'submit submitted final finalize finalized finalise finalised complete completed done finish finished send sent confirm confirmed publish published apply applied commit committed'.split(
    ' ',
  ),
);
const FLAGS =
  /^(submit(ted)?|final|finali[sz]ed?|completed?|done|finish(ed)?|sent|confirmed|published|applied)$/;
/** Of what is none of these any more, all is handed in. */
const UNFINISHED = /^(is|in|as|only)?(draft|partial|preview|progress|dryrun)$/;
const STATES =
  /^(status|state|stage|phase|step|action|do|cmd|command|op|operation|method|task|intent|event|type|mode|transition)$/;
const PLACES = /^(stage|phase|step|type|mode)$/;
const OF_FORM = /^(application|form|candidature|submission)$/;
const YES = /^(true|yes|1|on)$/i;
const NO = /^(false|no|0|off)$/i;
/** What a body wraps what it speaks of in. */
const WRAPS =
  /^(variables|input|data|attributes|draft|((job|my)_?)?(application|submission|candidate)|payload|body|record|form|meta|params|changes|patch|update|code|name|value|id)$/i;
const MOST_WORDS = 3;
const LONGEST = 200_000;

type Pair = readonly [key: string, value: string];

/** Whether what calls itself a draft says of itself, in its address or its body, that it is none any more. */
export function saysDone({ url, body }: Pick<Outgoing, 'url' | 'body'>): boolean {
  // A document written into it says nothing of it.
  const text = body
    .replace(/"[^"\\]{2000,}"/g, '""')
    .slice(0, LONGEST)
    .trim();
  const all = `${url.search}\n${text}`;
  if (IS_DONE.test(all) || STATES_DONE.test(all)) return true;
  const asked = [...url.searchParams];
  if (asked.some(([key, value]) => value === '' && FLAGS.test(key.toLowerCase()))) return true;
  return (
    [...asked, ...pairsIn(text)].some(isDoneInPairs) ||
    jsonIn(text).some((said) => ofItself(said).some(isDone))
  );
}

function isDone(pair: Pair): boolean {
  const words = wordsOf(pair[0]);
  const named = words[0] === 'is' ? words.slice(1) : words;
  return isState(pair) || (named.length === 1 && FLAGS.test(named[0] ?? '') && YES.test(pair[1]));
}

/** Of the boxes of a form: their names may stand in brackets (`application[status]`), and its button may be one of them. */
function isDoneInPairs([key, value]: Pair): boolean {
  const name = /\[(\w+)\]$/.exec(key)?.[1] ?? key;
  const isButton = /^(submit|commit|button)$/i.test(name) && wordsOf(value).some((word) => DONE.has(word));
  const isFlag = /^(is_?)?(submit(ted)?|final(i[sz]ed?)?|completed?)$/i.test(name) && YES.test(value);
  return isButton || isFlag || isState([name, value]);
}

function isState([key, value]: Pair): boolean {
  const name = wordsOf(key).join('');
  if (UNFINISHED.test(name)) return NO.test(value);
  if (!STATES.test(name)) return false;
  const said = wordsOf(value);
  const isOver = (word: string) => DONE.has(word);
  // Where a form stands is named after what stands there: "final-details" is no end.
  if (PLACES.test(name)) return said.some(isOver) && said.every((word) => isOver(word) || OF_FORM.test(word));
  return said.length <= MOST_WORDS && said.some(isOver);
}

function pairsIn(text: string): Pair[] {
  const parts = [...text.matchAll(/name="([^"]*)"\r\n\r\n([^\r\n]{0,64})\r?$/gm)];
  if (parts.length > 0) return parts.map(([, key = '', value = '']) => [key, value]);
  return /^[^\s={[][^\s=]*=/.test(text) ? [...new URLSearchParams(text)] : [];
}

/** The body where it is JSON, and what is JSON in its parts. */
function jsonIn(text: string): unknown[] {
  const texts = /^[{[]/.test(text) ? [text] : [...text.matchAll(/^[{[].*[}\]]\r?$/gm)].map(([part]) => part);
  return texts.flatMap((one) => {
    try {
      return [JSON.parse(one) as unknown];
    } catch {
      return [];
    }
  });
}

/** What a body says of itself: at its top, in what wraps it, and as a list of changes (JSON Patch). */
function ofItself(value: unknown, name = '', depth = 0): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return depth === 0 ? value.flatMap((one) => [...changeOf(one), ...ofItself(one, '', 1)]) : [];
  return Object.entries(value).flatMap(([key, inside]): Pair[] => {
    if (typeof inside !== 'object') return [[STATES.test(name) ? name : key, String(inside)]];
    return depth < 4 && (WRAPS.test(key) || STATES.test(key.toLowerCase()))
      ? ofItself(inside, key, depth + 1)
      : [];
  });
}

function changeOf(change: unknown): Pair[] {
  if (typeof change !== 'object' || change === null || !('path' in change) || !('value' in change)) return [];
  const { path, value } = change;
  return [[String(path).split('/').at(-1) ?? '', String(value)]];
}
