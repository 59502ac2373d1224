import { wordsOf } from './address-words.ts';
import { isRead, type Outgoing } from './outgoing.ts';
import { signOf } from './path-signs.ts';
import { isShownToRead } from './read-signs.ts';

/** What the user sends by hand is not held, but told from drafts and uploads. */
export function couldSend(request: Outgoing, enough: number): boolean {
  // A form may also go as an address.
  if (request.kind === 'page' || request.kind === 'frame') return !isRead(request) || request.carried > 0;
  const sign = signOf(request);
  if (sign === 'file' || sign === 'look-up' || sign === 'query') return request.carried >= enough;
  if (sign !== 'send' && sign !== 'none') return false;
  // Half filled in, a form carries a single value, however it goes.
  return request.carried >= (isRead(request) ? enough : 1);
}

/** How many of the user's values are no sign-in. */
const SEVERAL = 2;
/** Words of an address that lets its visitor in or makes an account. */
const LETS_IN =
  /^(account|accounts|auth|login|logon|oauth|password|register|registration|session|sessions|signin|signup|sso|user|users)$/;
const TWO_WORDS = /sign[-_]?(in|up)|log[-_]?(in|on)/i;

/**
 * Whether what the user sends by hand before the form was reached could be an application: a sign-in carries a value of
 * theirs, a new account several. `lent`: the page was handed over for such a thing.
 */
export function couldApply(request: Outgoing, lent: boolean): boolean {
  if (!couldSend(request, SEVERAL) || letsIn(request)) return false;
  const says = !isRead(request) && signOf(request) === 'send';
  return says ? request.carried > 0 : !lent && request.carried >= SEVERAL;
}

function letsIn({ url }: Outgoing): boolean {
  const parts = url.pathname.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  const last = parts.at(-1) ?? '';
  return TWO_WORDS.test(last) || wordsOf(last).some((word) => LETS_IN.test(word));
}

/** What could send a form though nothing of the user's is known in it: neither a draft, a file nor a count. */
export function isBare(request: Outgoing, page: string): boolean {
  const sign = signOf(request);
  if (isRead(request)) return request.kind === 'data' && sign === 'send' && !isShownToRead(request, page);
  return (!request.file || request.sealed) && (sign === 'send' || sign === 'none');
}
