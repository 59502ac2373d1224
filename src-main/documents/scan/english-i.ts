import type { PrintedLine } from './recognise.ts';

/** Fewer words are no sentence: there a bar parts two things. */
const SENTENCE = 6;

/** English "I", which is read as a bar: the only bar of a line, inside a sentence. */
export function withEnglishI(line: PrintedLine): PrintedLine {
  const { words } = line;
  const at = words.findIndex(({ text }) => text === '|');
  const alone = at >= 0 && words.findLastIndex(({ text }) => text === '|') === at;
  const before = words[at - 1]?.text ?? '.';
  const after = words[at + 1]?.text ?? '';
  if (!alone || words.length < SENTENCE || !/[a-z.,;:]$/.test(before) || !/^[a-z]+(?:'[a-z]+)?$/.test(after))
    return line;
  return { ...line, words: words.map((word, index) => (index === at ? { ...word, text: 'I' } : word)) };
}
