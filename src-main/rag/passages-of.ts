import { splitText } from './split-text.ts';

/** A file's text in passages. */
export interface ReadPassages {
  text: string;
  mime: string;
  pages: number;
  chunks: { page: number | null; start: number; end: number; text: string }[];
}

/** Cuts a text into passages, each with the page that it begins on. */
export function passagesOf({
  text,
  mime,
  pages,
}: {
  text: string;
  mime: string;
  pages: { number: number; start: number }[];
}): ReadPassages {
  const chunks = splitText(text).map(({ start, end }) => {
    const page = pages.findLast((one) => one.start <= start)?.number ?? null;
    return { page, start, end, text: text.slice(start, end) };
  });
  return { text, mime, pages: Math.max(0, ...pages.map(({ number }) => number)), chunks };
}
