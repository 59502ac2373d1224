import words from '../../../../resources/resume-words/closing.json' with { type: 'json' };
import { type Line, lineText } from '../layout/line.ts';
import { isOnlyDates } from './dates-in.ts';
import { foldWords } from './words.ts';

/** "Göttingen, den 3. März 2026", "Lyon, le 4 mai 2025": where and when a letter is signed. */
const SIGNED = /^\p{Lu}[\p{L}. ()/-]{1,30},\s+(?:(?:den|der|le|el|il|dnia|dne)\s+)?(\d{1,2}\.?\s?.*)$/u;
/** So many lines from the end. */
const AT_END = 3;

/** Lines without what closes a letter more than a resume: consent to the use of data, place, day and signature. */
export function withoutClosing(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let closing: Line | null = null;
  for (const line of lines) {
    if (isConsent(line) || (closing !== null && goesOn(closing, line))) closing = line;
    else {
      closing = null;
      kept.push(line);
    }
  }
  const at = kept.findIndex((line, index) => index >= kept.length - AT_END && isSigned(line));
  // Below it stands at most a name.
  const below = at < 0 ? [] : kept.slice(at + 1).map(lineText);
  return at > 0 && below.every((text) => text.length < 50 && !/[\d@,:]/.test(text))
    ? kept.slice(0, at)
    : kept;
}

function isConsent(line: Line): boolean {
  const said = foldWords(lineText(line));
  return words.beginnings.some((beginning) => said.startsWith(beginning));
}

function isSigned(line: Line): boolean {
  const day = line.bullet ? undefined : SIGNED.exec(lineText(line))?.[1];
  return day !== undefined && isOnlyDates(day);
}

function goesOn(above: Line, line: Line): boolean {
  return (
    above.wraps &&
    !line.bullet &&
    !line.heading &&
    line.flow === above.flow &&
    Math.abs(line.size - above.size) < 0.3 &&
    line.gap < 0.8
  );
}
