import type { Placeholders } from './placeholders.ts';

/** The beginning of a placeholder at the end of a piece. */
const UNFINISHED = /\[{1,2}[A-Za-z_\d\s]{0,36}\]?$/;

/** Puts the true values back into a stream of text; a placeholder that is split over pieces is held until it is whole. */
export async function* restoreStream(
  pieces: AsyncIterable<string>,
  { restore }: Placeholders,
): AsyncIterable<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = UNFINISHED.exec(text)?.[0] ?? '';
    const ready = text.slice(0, text.length - held.length);
    if (ready !== '') yield String(restore(ready));
  }
  if (held !== '') yield String(restore(held));
}
