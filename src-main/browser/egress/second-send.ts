import { isRefusal } from '#shared/domain/refusal-status.ts';
import { wordsOf } from './address-words.ts';
import type { ValueCount } from './carried-values.ts';
import { operationOf } from './graphql-operation.ts';
import type { Outgoing } from './outgoing.ts';
import { isCheck, signOf } from './path-signs.ts';

/** What the site answered to a request so far. */
interface Answer {
  status: number | null;
  open: boolean;
}

/** Keys by which a body or an address names what is to be done, where that is no GraphQL. */
const NAMES = /^(operationname|action|do|cmd|command|op|operation|method|task)$/i;
/** At the top of a body of JSON. */
const NAME_IN_JSON =
  /"(?:operationName|action|do|cmd|command|op|operation|method|task)"\s*:\s*"([a-z][\w.:/-]{0,63})"/i;
const NAME_IN_PART =
  /name="(?:operationName|action|do|cmd|command|op|operation|method|task)"\r\n\r\n([a-z][\w.:/-]{0,63})/i;
/** What was done under such a name is not to be done again under another one. */
const ENDS = new Set(['submit', 'send', 'apply', 'finalize', 'finalise', 'finish', 'complete']);
/** Of a longer body only its beginning is searched for a name. */
const LONGEST_SEARCHED = 20_000;

interface RepeatedAs {
  /** How many values make a request one that could be the whole form. */
  enough: number;
  count: ValueCount;
  isAutosave(request: Outgoing): boolean;
}

/** What was let through since the user's yes, so that nothing of it goes twice. */
export interface ApprovedSends {
  note(request: Outgoing, answer: Answer): void;
  /**
   * Whether a request would send once more what was sent already: to the same address, by the same operation, with
   * nothing of the user's that the first did not carry. What the site refused may come again, as may drafts and files on
   * their own; nonces and times, which change from one to the next, make no difference. `isAutosave`: the page saved so
   * before the yes; else what calls itself a draft may be the whole as well.
   */
  isSecond(request: Outgoing, as: RepeatedAs): boolean;
  clear(): void;
}

export function createApprovedSends(): ApprovedSends {
  let before: { request: Outgoing; answer: Answer }[] = [];
  return {
    note: (request, answer) => void before.push({ request, answer }),
    isSecond: (request, as) =>
      !mayRepeat(request, as) &&
      before.some(
        ({ request: first, answer }) =>
          isSameAddress(first, request) &&
          !mayRepeat(first, as) &&
          !isRefusal(answer.status) &&
          !isOther(first, request, answer, as.count),
      ),
    clear() {
      before = [];
    },
  };
}

function isSameAddress(first: Outgoing, second: Outgoing): boolean {
  const { origin, pathname } = second.url;
  return first.method === second.method && first.url.origin === origin && first.url.pathname === pathname;
}

/** A draft, or a file that goes where files go, is no application, however often it comes. */
function mayRepeat(request: Outgoing, { enough, isAutosave }: RepeatedAs): boolean {
  const sign = signOf(request);
  if (request.kind === 'page' || request.kind === 'frame' || request.sealed) return false;
  if (sign === 'draft') return request.carried < enough || isAutosave(request) || isCheck(request.url);
  return sign === 'file' && request.file && request.carried < enough;
}

/** Whether the second does something else than the first did. In doubt it does the same. */
function isOther(first: Outgoing, second: Outgoing, answer: Answer, count: ValueCount): boolean {
  // What nobody can read may be the same; what broke off, or broke the site, is tried again under other names, too.
  if (first.sealed || second.sealed || hasFailed(answer)) return false;
  // A draft is saved, and then handed in.
  if (signOf(first) === 'draft' && signOf(second) === 'send') return true;
  const names = namesOf(first);
  const both = count(`${textOf(first)}\n${textOf(second)}`);
  if (areOther(names, namesOf(second))) {
    const isDone = names.some((name) => wordsOf(name).some((word) => ENDS.has(word)));
    return !isDone || second.carried === 0 || both > first.carried;
  }
  // A part without any of the user's values, or a file, goes ahead of what was typed in or ends it.
  if (first.carried === 0) return second.carried > 0 || first.file !== second.file;
  if (second.carried === 0) return !(first.file && second.file);
  return both > first.carried && both > second.carried;
}

function hasFailed({ status, open }: Answer): boolean {
  return status === null ? !open : status >= 500;
}

/** What a request calls what it does; of a mutation, what the server does by it. */
function namesOf(request: Outgoing): readonly string[] {
  const operation = operationOf(request.body);
  if (operation !== null) return operation.deeds.length > 0 ? operation.deeds : [operation.name];
  const asked = [...request.url.searchParams, ...inPairs(request.body)].find(([key]) => NAMES.test(key))?.[1];
  const start = request.body.slice(0, LONGEST_SEARCHED);
  const name = asked ?? (NAME_IN_JSON.exec(start) ?? NAME_IN_PART.exec(start))?.[1];
  return name === undefined ? [] : [name];
}

function inPairs(body: string): [string, string][] {
  return /^[\w.-]+=/.test(body) ? [...new URLSearchParams(body)] : [];
}

/**
 * Whether names are of different operations: no name of the one is, but for further words, one of the other, as
 * `submitAgain` is of `submit`. A name with no words, or with numbers in it, may be made anew each time.
 */
function areOther(first: readonly string[], second: readonly string[]): boolean {
  const one = first.map(wordsOf);
  const other = second.map(wordsOf);
  if (one.length === 0 || other.length === 0) return false;
  if ([...first, ...second].some((name) => /\d{2}/.test(name))) return false;
  return one.every((words) => other.every((others) => !isPartOf(words, others) && !isPartOf(others, words)));
}

function isPartOf(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word) => of.includes(word));
}

/** What a request carries the user's values in. */
function textOf({ url, body }: Outgoing): string {
  return `${url.search}\n${body}`;
}
