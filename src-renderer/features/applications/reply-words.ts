import type { Reply, ReplyClass } from '#shared/domain/reply.ts';

const WORDS: Record<ReplyClass, string> = {
  received: 'It arrived',
  interview: 'Interview',
  question: 'A question to you',
  offer: 'Offer',
  rejection: 'Rejection',
  other: 'Something else',
};

const TITLE_LENGTH = 80;

/** What a mail is called: by its subject, without one by how it begins. */
export function replyTitle({ subject, text }: Pick<Reply, 'subject' | 'text'>): string {
  if (subject !== '') return subject;
  const begins = text.trim().replace(/\s+/g, ' ');
  return begins.length > TITLE_LENGTH
    ? `${[...begins].slice(0, TITLE_LENGTH).join('').trimEnd()}…`
    : begins || 'No subject';
}

/** What a mail was taken for, in words. */
export function replyWords({ class: taken, unsure }: Pick<Reply, 'class' | 'unsure'>): string {
  return unsure ? 'Not clear: read it yourself' : WORDS[taken];
}
