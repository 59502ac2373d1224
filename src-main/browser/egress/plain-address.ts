/** Characters that may be new in it, in all; a name and an e-mail address in cipher have more. */
const MOST_NEW = 48;
const WORDS = /^[A-Z]?[a-z]{0,23}(?:[-_.+]?[A-Z]?[a-z]{1,23}){0,3}$/;
const SHORT_NUMBER = /^\d{1,4}$/;
/** No word of a language has so many consonants in a row. */
const UNSPEAKABLE = /[bcdfghjklmnpqrstvwxz]{7}/i;
const LONGEST_HOST = 48;
const LABEL = /^([a-z]{1,24}(-[a-z]{1,24}){0,2}\d{0,3}|\d{1,3})$/;

/**
 * Whether an address says too little to carry answers in it: a few words and short numbers, beside what stands in the
 * address of the page that names it (`known`).
 */
export function isPlainAddress({ hostname, pathname, search, hash }: URL, known: string): boolean {
  if (hash !== '' || hostname.length > LONGEST_HOST) return false;
  if (!hostname.split('.').every((label) => LABEL.test(label) && !UNSPEAKABLE.test(label))) return false;
  const told = new Set(known.split('/'));
  const fresh = `${pathname}${search}`.split(/[/?&=]/).filter((part) => part !== '' && !told.has(part));
  if (fresh.join('').length > MOST_NEW) return false;
  return fresh.every((part) => SHORT_NUMBER.test(part) || (WORDS.test(part) && !UNSPEAKABLE.test(part)));
}
