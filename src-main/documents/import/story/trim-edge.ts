/** Strips what parted a piece of a head from its neighbours. */
export function trimEdge(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|•·–—\-@/]+|[\s,;:|•·–—\-@/(]+$/gu, '')
    .trim();
}
