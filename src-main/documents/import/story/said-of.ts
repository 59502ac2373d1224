import { type Line, lineText } from '../layout/line.ts';

/** Sentences about the person: a long line, and what goes on below it. */
export function saidOf(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    const above = lines[index - 1];
    const long = (one: Line | undefined) => one !== undefined && isSentence(lineText(one));
    return long(line) || (long(above) && above?.flow === line.flow && line.wraps && line.gap < 1);
  });
}

/** Long, or words with an end. */
function isSentence(text: string): boolean {
  return text.length > 60 || (text.split(' ').length >= 6 && /\p{Ll}[.!]$/u.test(text));
}
