import { wordsOf } from './address-words.ts';
import type { Outgoing } from './outgoing.ts';

/** What is done with an application that is handed in. */
const DONE = new Set(
  'submit submitted final finalize finalized finalise finalised complete completed done finish finished send sent confirm confirmed publish published apply applied commit committed'.split(
    ' ',
  ),
);
/** Of what is none of these any more, all is handed in. */
const UNFINISHED = /^(is|in|as|only)?(draft|partial|preview|progress|dryrun)$/;
const STATES =
  /^(status|state|stage|phase|step|action|do|cmd|command|op|operation|method|task|intent|event|type|mode|transition)$/;
const YES = /^(true|yes|1|on)$/i;
const NO = /^(false|no|0|off)$/i;
const MOST_WORDS = 3;
const DEEPEST = 4;
const LONGEST = 200_000;

/** Whether what calls itself a draft says of itself, in its address or its body, that it is none any more. */
export function saysDone({ url, body }: Pick<Outgoing, 'url' | 'body'>): boolean {
  return [...url.searchParams, ...pairsIn(body.slice(0, LONGEST).trim())].some(isDone);
}

function isDone([key, value]: readonly [string, string]): boolean {
  const words = wordsOf(key);
  const name = words.join('');
  if (UNFINISHED.test(name)) return NO.test(value);
  if (STATES.test(name) || (words.length > 1 && STATES.test(words.at(-1) ?? ''))) {
    const said = wordsOf(value);
    return said.length <= MOST_WORDS && said.some((word) => DONE.has(word));
  }
  const named = words[0] === 'is' ? words.slice(1) : words;
  return named.length === 1 && DONE.has(named[0] ?? '') && YES.test(value);
}

function pairsIn(body: string): (readonly [string, string])[] {
  if (body.startsWith('{') || body.startsWith('[')) return inJson(body);
  const parts = [...body.matchAll(/name="([^"]*)"\r\n\r\n([^\r\n]{0,64})\r?$/gm)];
  if (parts.length > 0) return parts.map(([, key = '', value = '']) => [key, value]);
  return /^[^\s=]+=/.test(body) ? [...new URLSearchParams(body)] : [];
}

function inJson(body: string): (readonly [string, string])[] {
  try {
    return valuesIn(JSON.parse(body) as unknown, 0);
  } catch {
    return [];
  }
}

/** What stands in lists is said of a part: a step, a school, a question. */
function valuesIn(value: unknown, depth: number): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return depth === 0 ? value.flatMap((one) => valuesIn(one, 1)) : [];
  return Object.entries(value).flatMap(([key, inside]): (readonly [string, string])[] =>
    typeof inside === 'object' ? valuesIn(inside, depth + 1) : [[key, String(inside)]],
  );
}
