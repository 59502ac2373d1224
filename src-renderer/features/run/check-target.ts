const ADDRESS =
  /^(https?:\/\/)?([\p{L}\p{M}\p{N}-]+\.)+([\p{L}\p{M}]{2,}|xn--[a-z0-9-]+)(:\d+)?([/?#]\S*)?$/iu;
const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?([/?#]\S*)?$/i;
const isAddress = (text: string): boolean => ADDRESS.test(text) || LOCAL.test(text);

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What is wrong with a company or an address that was given for a source, in words; empty where it may be right. */
export function targetProblem(source: string, given: string): string {
  const text = given.trim();
  if (source === 'url')
    return isAddress(text)
      ? ''
      : `“${shortened(text)}” is no web address; one looks like example.com/jobs/123`;
  if (/\s/.test(text))
    return `“${shortened(text)}” has spaces; take the company’s name as it stands in the address there`;
  return '';
}

/** The same of all that was given for a source: the first that is wrong in words, and how many more are. */
export function targetsProblem(source: string, given: readonly string[]): string {
  const [first = '', ...more] = given.map((one) => targetProblem(source, one)).filter(Boolean);
  return more.length === 0 ? first : `${first}. The same goes for ${more.length} more`;
}

/**
 * The addresses of a list that holds nothing else, however it is set apart; null of anything else. A comma or semicolon within
 * a path belongs to its address.
 */
export function addressesIn(text: string): string[] | null {
  const parts = text
    .split(/[\s<>]+|[,;]+(?=\s|https?:\/\/|$)/i)
    .flatMap((part) => (isAddress(part) ? [part] : part.split(/[,;]+/)))
    .filter(Boolean);
  return parts.length > 0 && parts.every(isAddress) ? parts : null;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsIn = (text: string): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/**
 * Whether what was pasted is the text of a posting rather than names or addresses: it says something in a sentence.
 * Words are counted as the script sets them, since not every one sets spaces between them.
 */
export function isPostingText(text: string): boolean {
  if (addressesIn(text) !== null) return false;
  const parts = text.split(/[,;\n。！？]/u).filter((part) => addressesIn(part) === null);
  return wordsIn(parts.join('\n')) > LONGEST_LIST && parts.some((part) => wordsIn(part) > LONGEST_NAME);
}

/** Words of a short list, and of one name in it. */
const LONGEST_LIST = 12;
const LONGEST_NAME = 6;
