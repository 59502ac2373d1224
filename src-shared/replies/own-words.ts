import marks from '../../resources/replies/marks.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { phrasePattern } from '../domain/phrases.ts';

const FORWARDED = phrasePattern(marks.forwarded);
const ORIGINAL = phrasePattern(marks.original);
const WROTE = new RegExp(`(?:${marks.wrote.join('|')})\\s*:?\\s*$`, 'u');
const HEADER = new RegExp(`^\\s*\\*?(?:${Object.values(marks.heads).flat().join('|')})\\s?:`, 'u');
/** So many lines of a head one after the other are no list of the writer's own. */
const HEAD_LINES = 3;
const PASSED_ON = /^\s*(?:(?:re|aw|sv|odp)\s*:\s*)*(?:fwd?|wg|tr|rv|i|pd|doorst)\s*:/i;

/** What the writer of a mail wrote in it: without the mails that it answers, its signature, and the head of one passed on. */
export function ownWords(text: string, subject = ''): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const passedOn = lines.findIndex((line) => FORWARDED.test(fold(line)));
  const body =
    passedOn < 0
      ? asideHead(lines, subject)
      : [...lines.slice(0, passedOn), ...withoutHead(lines.slice(passedOn + 1))];
  const kept: string[] = [];
  for (const line of body) {
    const plain = fold(line).trim();
    if (/^-- ?$/.test(line) || (ORIGINAL.test(plain) && plain.length < 60)) break;
    if (plain.length < 200 && WROTE.test(plain) && /\d/.test(plain)) break;
    if (/^_{8,}$/.test(plain)) break;
    if (!plain.startsWith('>')) kept.push(line);
  }
  return kept.join('\n').trim();
}

/** Programs that mark nothing put a mail's head above what it answers or passes on: which, the subject tells. */
function asideHead(lines: readonly string[], subject: string): readonly string[] {
  const head = lines.findIndex((_, at) => {
    const some = lines
      .slice(at)
      .filter((line) => line.trim() !== '')
      .slice(0, HEAD_LINES);
    return some.length === HEAD_LINES && some.every((line) => HEADER.test(fold(line)));
  });
  if (head < 0) return lines;
  return PASSED_ON.test(subject) ? withoutHead(lines.slice(head)) : lines.slice(0, head);
}

function withoutHead(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '' && !HEADER.test(fold(line)));
  return start < 0 ? [] : lines.slice(start);
}
