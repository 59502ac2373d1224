/** "Backend & Data Engineer" is two titles: each is compared, and the whole too. */
export function titlePieces(title: string): string[] {
  const pieces = title.split(/\s*[/|]\s*/).filter((piece) => piece.trim() !== '');
  const joined = /^(.*?)(\S+)\s*(?:&|\band\b)\s*(\S+)\s+(\S+)$/i.exec(title);
  if (!joined) return pieces;
  const [, head = '', left = '', right = '', noun = ''] = joined;
  return [...pieces, `${head}${left} ${noun}`, `${head}${right} ${noun}`];
}
