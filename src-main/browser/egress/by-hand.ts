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

/** What could send a form though nothing of the user's is known in it: neither a draft, a file nor a count. */
export function isBare(request: Outgoing, page: string): boolean {
  const sign = signOf(request);
  if (isRead(request)) return request.kind === 'data' && sign === 'send' && !isShownToRead(request, page);
  return (!request.file || request.sealed) && (sign === 'send' || sign === 'none');
}
