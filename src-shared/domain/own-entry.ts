/**
 * What a table says of a word that came from outside. Every object also answers to "constructor" and "toString": words
 * that a title, a page or a file may hold as well as any other.
 */
export function ownEntry<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
