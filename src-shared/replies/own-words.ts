import marks from '../../resources/replies/marks.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { phrasePattern } from '../domain/phrases.ts';

const FORWARDED = phrasePattern(marks.forwarded);
const ORIGINAL = phrasePattern(marks.original);
const WROTE = new RegExp(`(?:${marks.wrote.join('|')})\\s*:?\\s*$`, 'u');
const HEADER =
  /^\s*\*?(?:from|to|cc|sent|date|subject|von|an|gesendet|datum|betreff|de|a|envoye|objet|enviado|fecha|asunto|da|inviato|data|oggetto|van|aan|verzonden|onderwerp|para|cc|reply-to)\s?:/;

/** What the writer of a mail wrote in it: without the mails that it answers, its signature, and the head of one passed on. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const passedOn = lines.findIndex((line) => FORWARDED.test(fold(line)));
  const body = passedOn < 0 ? lines : withoutHead(lines.slice(passedOn + 1));
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

function withoutHead(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '' && !HEADER.test(fold(line)));
  return start < 0 ? [] : lines.slice(start);
}
