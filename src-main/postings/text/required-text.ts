const OPTIONAL_HEADING =
  /^(nice[\s-]to[\s-]haves?|bonus( points)?|preferred( qualifications| skills| experience)?|desired|desirable|pluses|it('s| is|s)? a plus|extra credit|good to have|ideally|even better|what would be (nice|great)|wünschenswert|von vorteil|nice extras|optional)\b|\bpreferred (qualifications|skills|experience)\b|\b(is|are) a (plus|bonus)\s*:?$/i;

/** A posting's text without the lists under "Nice to have" and the like: what is asked for, not what is welcome. */
export function requiredText(text: string): string {
  let optional = false;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const isItem = /^\s*[-•*·▪◦‣–]\s/.test(line);
    if (!isItem && line.trim() !== '') optional = line.length <= 80 && OPTIONAL_HEADING.test(line.trim());
    if (!optional) kept.push(line);
  }
  return kept.join('\n');
}
