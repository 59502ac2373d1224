import { visibleText } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { Mail } from '#shared/replies/mail.ts';

const FROM = /^\s*(?:From|Von|De|Da|Van)\s*:\s*(\S.*)$/i;
const SUBJECT = /^\s*(?:Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp)\s*:\s*(\S.*)$/i;
const HEAD_LINE = /^\s*[\p{L}-]{2,20}\s*:\s*\S/u;

/** An e-mail as people paste it: its words, with or without the lines of its head above. */
export function readPastedMail(pasted: string): Mail {
  const text = visibleText(pasted).trim();
  if (text === '') throw new ValidationError('Nothing was pasted. Paste the words of the e-mail.');
  const lines = text.split(/\r?\n/);
  const named = lines.slice(0, 8).some((line) => FROM.test(line) || SUBJECT.test(line));
  const body = named ? lines.findIndex((line) => !HEAD_LINE.test(line)) : 0;
  const head = lines.slice(0, body < 0 ? lines.length : body);
  const first = (pattern: RegExp) =>
    head.map((line) => pattern.exec(line)?.[1] ?? '').find((value) => value !== '') ?? '';
  return {
    ...{ from: first(FROM).slice(0, 300), subject: first(SUBJECT).slice(0, 500), sentAt: null },
    text: lines.slice(head.length).join('\n').trim(),
    ...{ automatic: false, files: [] },
  };
}
