import { splitName } from '#shared/domain/person-name.ts';
import { behindLabel, isLabel } from './contact-labels.ts';
import type { Piece } from './piece.ts';

/** "Name: Jörg Weißenfels", "Vorname: Jörg" above "Nachname: Weißenfels", or the same as cells of a row; null where no label says so. */
export function labelledName(pieces: readonly Piece[], isName: (text: string) => boolean): Piece | null {
  const [whole, given, family] = (['name', 'given', 'family'] as const).map((label) =>
    labelledValue(label, pieces, isName),
  );
  if (given && (family || whole)) {
    const last = family ?? whole;
    if (last && last.line !== given.line)
      return { ...given, text: `${given.text} ${last.text}`, more: [last.line] };
    if (last) return { ...given, text: `${given.text} ${last.text}` };
  }
  // "Name, Vorname: Weißenfels, Jörg" is said in the order of lists.
  if (!whole || splitName(whole.text).last === '') return null;
  const { first, last, full } = splitName(whole.text);
  return full.startsWith(`${last},`) ? { ...whole, text: `${first} ${last}` } : whole;
}

/** The first value that a label names, in the same words or in the next cell of its row. */
export function labelledValue(
  label: 'name' | 'given' | 'family' | 'wanted',
  pieces: readonly Piece[],
  isName: (text: string) => boolean,
): Piece | null {
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    const text = behindLabel(label, piece.text);
    if (text !== null && isName(text)) return { ...piece, text };
    if (isLabel(label, piece.text) && next?.line === piece.line && isName(next.text)) return next;
  }
  return null;
}
