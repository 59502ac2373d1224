/** `P R I Y A` as `PRIYA`: letters that were set apart for their looks. */
export function withoutSpacing(text: string): string {
  const words = text.trim().split(/\s/u);
  const single = words.filter((word) => [...word].length === 1).length;
  const all = words.length > 2 && single === words.length;
  // A font that sets some pairs closer leaves them together: "E R VA R I N G".
  const most = single >= 4 && single >= words.length * 0.6 && words.every(isFewCapitals);
  return all || most ? text.replace(/\s/gu, '') : text;
}

const isFewCapitals = (word: string): boolean => /^[\p{Lu}\p{M}'’-]{1,3}$/u.test(word);
