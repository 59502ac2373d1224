import writtenOut from '../../../resources/ids/written-out.json' with { type: 'json' };
import { alone, escaped } from './patterns.ts';

const OPEN = '[\\[({<]';
const CLOSE = '[\\])}>]';
/** Few, so that long lines of signs are not tried in every way. */
const SPACES = '\\s{0,3}';
const AROUND = '[\\s_*-]{1,3}';

const oneOf = (words: readonly string[]): string => words.map(escaped).join('|');
const sign = (plain: string, words: readonly string[]): string =>
  `(?:${SPACES}(?:${plain})${SPACES}|${SPACES}${OPEN}${SPACES}(?:${plain}|${oneOf(words)})${SPACES}${CLOSE}${SPACES}|${AROUND}(?:${oneOf(words)})${AROUND})`;

/** The sign of an e-mail address, as itself or written out: `@`, `[at]`, ` arroba `. */
const AT = sign('@|＠|%40|&#64;', writtenOut.at);
const DOT = sign('\\.', writtenOut.dot);
/** In an address that is not known yet a lone word is taken for a sign only between brackets, or where the other one is, too. */
const SURE_AT = `(?:@|＠|${SPACES}${OPEN}${SPACES}(?:@|${oneOf(writtenOut.at)})${SPACES}${CLOSE}${SPACES})`;
const SURE_DOT = `(?:\\.|${SPACES}${OPEN}${SPACES}(?:\\.|${oneOf(writtenOut.dot)})${SPACES}${CLOSE}${SPACES})`;
const WORD_AT = `${AROUND}(?:${oneOf(writtenOut.at)})${AROUND}`;
const WORD_DOT = `\\s{1,3}(?:${oneOf(writtenOut.dot)})\\s{1,3}`;
const LOCAL = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}';
const LABEL = '[\\p{L}\\p{N}-]{1,63}';
const END = '\\p{L}{2,}(?![\\p{L}\\p{N}])';

const ADDRESS = new RegExp(
  [
    `${LOCAL}${SURE_AT}${LABEL}(?:(?:${SURE_DOT}|${WORD_DOT})${LABEL})*(?:${SURE_DOT}|${WORD_DOT})${END}`,
    `${LOCAL}${WORD_AT}${LABEL}(?:${WORD_DOT}${LABEL})*${WORD_DOT}${END}`,
    `${LOCAL}${WORD_AT}(?:${oneOf(writtenOut.providers)})(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'giu',
);

/** Every e-mail address in a text, also one that was written out for people alone. */
export function addressesIn(text: string): string[] {
  return (text.match(ADDRESS) ?? []).map((found) => found.trim());
}

/** One address in every way to write it, with what its owner may have added to the name (`ada+jobs@...`). */
export function emailPattern(email: string): string {
  const { name, host } = partsOf(email);
  if (name === '' || host === '') return email.trim() === '' ? '' : alone(escaped(email));
  return alone(`${spelled(name)}(?:\\+[\\p{L}\\p{N}._-]+)?${AT}${spelled(host)}`);
}

/** What stands behind the sign, whoever stands before it; and anywhere, where it is the user's own. */
export function hostPattern(email: string): string {
  const { host } = partsOf(email);
  if (host === '') return '';
  const own = writtenOut.providers.includes(host.toLowerCase()) ? '' : `|${alone(spelled(host))}`;
  return `(?<=${AT})${spelled(host)}(?![\\p{L}\\p{N}])${own}`;
}

/** An address as its two parts; empty where it is none. */
export function partsOf(email: string): { name: string; host: string } {
  const [, name = '', host = ''] = new RegExp(`^(${LOCAL})(?:${AT})(.+)$`, 'iu').exec(email.trim()) ?? [];
  return { name, host: host.replace(new RegExp(DOT, 'giu'), '.') };
}

const spelled = (text: string): string => text.split('.').map(escaped).join(DOT);
