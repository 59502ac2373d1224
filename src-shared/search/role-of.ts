import { LISTS } from './lists.ts';
import { mark, phraseAt, type Word } from './words-of.ts';

/** What is left: the role, without words that only say that a job is looked for. Alternatives keep their "or". */
export function roleOf(words: readonly Word[]): string {
  for (let at = 0; at < words.length; at += 1) {
    const count = phraseAt(words, at, LISTS.filler);
    if (count > 0) mark(words, at, count, 'filler');
  }
  const left = words.filter(({ read }, at) => read === '' || (read === 'filler' && isBetween(words, at)));
  const isJoin = (word: Word | undefined) =>
    word !== undefined &&
    [LISTS.or, LISTS.in, LISTS.with, LISTS.the, LISTS.for].some(
      (list) => phraseAt([{ ...word, read: '' }], 0, list) === 1,
    );
  while (isJoin(left[0])) left.shift();
  while (isJoin(left.at(-1))) left.pop();
  return left
    .map(({ raw, parted }, index) => (parted && index > 0 ? `, ${raw}` : ` ${raw}`))
    .join('')
    .replace(/(?<![\p{L}\p{N}])([dl]') /giu, '$1')
    .trim();
}

/** A filler inside a role belongs to it: "head of new work". */
function isBetween(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return (
    before?.read === '' &&
    after?.read === '' &&
    words[at]?.parted === false &&
    !after.parted &&
    (before.key === 'of' || phraseAt([{ ...words[at], read: '' }], 0, LISTS.articles) > 0)
  );
}
