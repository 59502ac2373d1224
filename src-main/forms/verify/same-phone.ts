import { getCountries, getCountryCallingCode } from 'libphonenumber-js';

const LEAST_DIGITS = 6;
const LONGEST_CODE = 3;
/** Made once, at the first need. */
let codes: ReadonlySet<string> | null = null;

/**
 * Whether a page shows the phone that was meant. It may add a country's code, or keep it in a box of its own, and put leading
 * zeros as it likes; without the code of its area it is another number.
 */
export function samePhone(shown: string, meant: string): boolean {
  const [there, wanted] = [bareDigits(shown), bareDigits(meant)];
  if (Math.min(there.length, wanted.length) < LEAST_DIGITS) return false;
  const more = there.length - wanted.length;
  if (more >= 0) return there.endsWith(wanted) && more <= LONGEST_CODE;
  return wanted.endsWith(there) && /^\s*(?:\+|00)/.test(meant) && isCode(wanted.slice(0, -there.length));
}

const bareDigits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

function isCode(digits: string): boolean {
  codes ??= new Set(getCountries().map((country): string => getCountryCallingCode(country)));
  return codes.has(digits);
}
