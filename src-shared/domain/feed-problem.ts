import { isThisMachine } from './base-url.ts';

/** What is wrong with an address that releases are to come from; null where nothing is. */
export function feedProblem(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const secret = url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(address));
  if (url === null || !secret)
    return 'The address of the releases must begin with https://, so that nobody on the way can change what comes.';
  return url.username === '' && url.password === ''
    ? null
    : 'The address of the releases must hold no name or password.';
}
