import { asItLooks } from '#shared/domain/orders/as-it-looks.ts';
import { asHost, withoutTrade } from './host-names.ts';

/** Shorter names are one letter from too many others. */
const LONG = 6;

/** Whether a host's name is made to be taken for another: the same to the eye, or one letter off. */
export function isLookAlike(name: string, of: string): boolean {
  const [host, bare, real] = [asHost(name), withoutTrade(name), asHost(of)];
  if (real === '' || host === real || bare === real) return false;
  if ([name, bare].some((one) => toTheEye(asHost(asItLooks(one))) === toTheEye(real))) return true;
  return real.length >= LONG && [host, bare].some((one) => oneOff(one, real) && !isPlural(one, real));
}

/** Signs that are hard to tell apart as one of them. */
function toTheEye(text: string): string {
  return text
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/5/g, 's');
}

const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

/** One letter more, less or other, or two neighbours changed. */
function oneOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [rest, others] = [one.slice(at), other.slice(at)];
  if (rest.length > others.length) return rest.slice(1) === others;
  if (rest.length < others.length) return rest === others.slice(1);
  const isSwapped = rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2);
  return rest.slice(1) === others.slice(1) || isSwapped;
}
