import { splitText } from './split-text.ts';
import { wordVectors } from './word-vectors.ts';

/** A file's text in passages, each with its vector. */
export interface ReadPassages {
  text: string;
  mime: string;
  pages: number;
  embedder: string;
  chunks: { page: number | null; start: number; end: number; text: string; embedding: Int8Array }[];
}

/** Cuts a text into passages and gives each its vector. */
export function passagesOf(
  { text, mime, pages }: { text: string; mime: string; pages: { number: number; start: number }[] },
  vectorsDir: string,
): ReadPassages {
  const { id, embed } = wordVectors(vectorsDir);
  const chunks = splitText(text).map(({ start, end }) => {
    const passage = text.slice(start, end);
    const page = pages.findLast((one) => one.start <= start)?.number ?? null;
    return { page, start, end, text: passage, embedding: embed(passage) };
  });
  return { text, mime, pages: Math.max(0, ...pages.map(({ number }) => number)), embedder: id, chunks };
}
