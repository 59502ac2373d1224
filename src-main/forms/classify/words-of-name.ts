/** The words of a name or id, split at capitals and signs: `candidate[firstName]` is `candidate first name`. */
export function wordsOfName(name: string): string {
  const split = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return split.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
