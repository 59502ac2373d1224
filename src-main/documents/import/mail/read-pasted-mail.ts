import { fold } from '#shared/domain/fold.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { Mail } from '#shared/replies/mail.ts';
import marks from '../../../../resources/replies/marks.json' with { type: 'json' };

const headed = (names: readonly string[]): ((line: string) => string) => {
  const name = new RegExp(`^\\s*\\*?(?:${names.join('|')})\\s*:`, 'u');
  return (line) =>
    name.test(fold(line))
      ? line
          .slice(line.indexOf(':') + 1)
          .replace(/^[\s*]+/, '')
          .trim()
      : '';
};
const from = headed(marks.heads.from);
const subject = headed(marks.heads.subject);
const HEAD_LINE = /^\s*\*?\p{L}[\p{L}-]{0,19}\s*:\*?\s*\S/u;

/** An e-mail as people paste it: its words, with or without the lines of its head above. */
export function readPastedMail(pasted: string): Mail {
  const text = visibleText(pasted).trim();
  if (text === '') throw new ValidationError('Nothing was pasted. Paste the words of the e-mail.');
  const lines = text.split(/\r?\n/);
  const named = lines.slice(0, 8).some((line) => from(line) !== '' || subject(line) !== '');
  const body = named ? lines.findIndex((line) => !HEAD_LINE.test(line)) : 0;
  const head = lines.slice(0, body < 0 ? lines.length : body);
  const first = (valueIn: (line: string) => string) => head.map(valueIn).find((value) => value !== '') ?? '';
  return {
    ...{ from: first(from).slice(0, 300), subject: first(subject).slice(0, 500), sentAt: null },
    text: lines.slice(head.length).join('\n').trim(),
    ...{ automatic: false, files: [], times: [] },
  };
}
