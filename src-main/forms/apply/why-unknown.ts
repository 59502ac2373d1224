import { type BeforeClick, newLines } from '../page/confirmation.ts';
import { isHalfThere } from '../page/half-there.ts';
import { refusalInWords } from '../page/refusal.ts';
import { troubleIn } from '../page/trouble.ts';
import type { FormTab, SentRequest, StoppedRequest } from './apply-request.ts';
import type { SeenOutcome } from './await-outcome.ts';
import {
  erredWith,
  erredWords,
  isAnswered,
  isConflict,
  isTaken,
  isWhole,
  takenFirst,
} from './site-answers.ts';
import { newWordsOf, quoted, saying } from './site-words.ts';

interface Known {
  sent: readonly SentRequest[];
  /** The weightiest of what was held. */
  stopped: StoppedRequest | undefined;
  before: BeforeClick;
  /** What the page said in boxes of the browser's. */
  said: readonly string[];
  /** What left carried nothing of the user's, and none of the answers of this step left before. */
  isLost: boolean;
}

/** The page may say what it likes: an application that did not leave did not arrive. */
const THANKED_FOR_NOTHING = 'the page thanks for it, but nothing was seen to leave';
const THANKED_WITHOUT = 'the page thanks for it, but none of your answers of its last step was seen to leave';
const NOT_TAKEN = 'the page thanks for it, but the site answered that it had a problem with it';
const THANKED_TOO_EARLY = 'the page thanks for it, but the site never answered what was sent';
const CONFLICT =
  'the site answered that this conflicts with what it has already (409), as it does where you applied for this job before';

/** Why nobody knows whether it arrived, as a clause. */
export async function whyUnknown(
  tab: FormTab,
  seen: Exclude<SeenOutcome, { kind: 'moved' }>,
  { sent, stopped, before, said, isLost }: Known,
): Promise<string> {
  if (seen.kind === 'unknown' && seen.gone === true) return seen.reason;
  if (isConflict(sent)) return `${CONFLICT}${saying([...said, await newWordsOf(tab, before)])}`;
  const status = erredWith(sent, stopped === undefined ? [] : [stopped]);
  const erred = status === null ? '' : erredWords(status);
  if (seen.kind === 'refused') {
    const complaint = refusalInWords(seen.refusal);
    return erred === ''
      ? `it was sent, and then the page said: ${complaint}`
      : `${erred}${saying([complaint])}`;
  }
  if (seen.kind === 'confirmed') {
    if (sent.length === 0 && stopped === undefined) return THANKED_FOR_NOTHING;
    if (stopped !== undefined && !isWhole(sent, [stopped]))
      return `the page thanks for it, but what held your answers did not leave: ${stopped.why}`;
    if (isLost && isTaken(sent)) return THANKED_WITHOUT;
    if (erred !== '') return `the page thanks for it, but ${erred}`;
    return isAnswered(sent) ? NOT_TAKEN : THANKED_TOO_EARLY;
  }
  const words = await newWordsOf(tab, before);
  const first = takenFirst(sent);
  if (seen.kind === 'unknown' && stopped?.leads === true && first !== undefined)
    return `${ledAway(first, stopped)}${saying([...said, words])}`;
  const also = stopped === undefined ? '' : `; something was held back: ${stopped.why}`;
  const half = (await isHalfThere(tab.page)) ? '; the site began its page and did not end it' : '';
  const against =
    seen.kind === 'unknown' && seen.quiet ? await saidAgainst(tab, before, [...said, words]) : null;
  if (erred === '' && against !== null) return `${against}${half}${also}`;
  return `${erred === '' ? seen.reason : `${erred}${wanting(seen)}`}${half}${saying([...said, words])}${also}`;
}

/** What the page's own words say against the application, as a clause with them; null where that is nothing. */
async function saidAgainst(
  { page }: FormTab,
  before: BeforeClick,
  words: readonly string[],
): Promise<string | null> {
  const lines = await newLines(page, before).catch(() => []);
  const trouble = troubleIn([...words.slice(0, -1), ...lines]);
  if (trouble === null) return null;
  const all = quoted(words);
  return `${trouble.says}: "${all.includes(quoted([trouble.line])) ? all : quoted([trouble.line])}"`;
}

function wanting(seen: SeenOutcome): string {
  return seen.kind === 'unknown' && seen.wants !== undefined
    ? `; the page seems to want its button "${seen.wants}" pressed`
    : '';
}

/** The site took what was sent, and then the page itself was to go where it may not, or to send once more. */
function ledAway(first: SentRequest, { method, url, email, why }: StoppedRequest): string {
  if (method !== 'GET')
    return `the site took what was sent first (it answered ${first.status} to ${first.method} ${placeOf(first.url)}), and what the page itself then sent (${method} ${placeOf(url)}) was held back: ${why}; so nothing was seen that confirms it`;
  const what = email === true ? 'your e-mail address' : 'details of yours';
  return `the site took what was sent (it answered ${first.status}) and then wanted to lead on to ${new URL(url).host} with ${what} in the address, which you did not approve and JobAI held back; so nothing was seen that confirms it`;
}

/** An address as a reason names it, without what a query may carry. */
function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}
