import { readWish, speaksOf } from '#shared/writing/wish.ts';

/** What became of a wish for length or for leaving things out, told from the two texts and not from the wish. */
export function wishNotes(comment: string, before: string, after: string): string[] {
  const wish = readWish(comment);
  return [
    ...wish.without.map((thing) => leftOut(thing, before, after)),
    ...(wish.shorter || wish.longer ? [lengthNote(wish.shorter, wordsIn(before), wordsIn(after))] : []),
  ];
}

function leftOut(thing: string, before: string, after: string): string {
  if (speaksOf(after, [thing]))
    return `"${thing}" still stands in it. You can take it out of the text yourself.`;
  return speaksOf(before, [thing])
    ? `Left out what speaks of ${thing}.`
    : `Nothing in it names "${thing}". If you mean something by another name, take it out of the text yourself.`;
}

function lengthNote(isShorter: boolean, before: number, after: number): string {
  if (isShorter)
    return after < before
      ? `Made it shorter: ${after} words instead of ${before}.`
      : `It did not become shorter (${after} words). You can take sentences out of the text yourself.`;
  return after > before
    ? `Made it longer: ${after} words instead of ${before}.`
    : `It did not become longer (${after} words): your profile says no more that answers this posting.`;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
