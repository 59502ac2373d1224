const ADDRESS = /^(https?:\/\/)?([\p{L}\p{N}-]+\.)+\p{L}{2,}(:\d+)?(\/\S*)?$/iu;
const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/\S*)?$/i;

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What is wrong with a company or an address that was given for a source, in words; empty where it may be right. */
export function targetProblem(source: string, given: string): string {
  const text = given.trim();
  if (source === 'url')
    return ADDRESS.test(text) || LOCAL.test(text)
      ? ''
      : `“${shortened(text)}” is no web address; one looks like example.com/jobs/123`;
  if (/\s/.test(text))
    return `“${shortened(text)}” has spaces; take the company’s name as it stands in the address there`;
  return '';
}

/** Whether what was pasted is the text of a posting rather than names or addresses. */
export function isPostingText(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length > 12 && words.filter((word) => ADDRESS.test(word)).length < words.length / 2;
}
