import type { Reply, ReplyClass } from '#shared/domain/reply.ts';

const WORDS: Record<ReplyClass, string> = {
  received: 'It arrived',
  interview: 'Interview',
  question: 'A question to you',
  offer: 'Offer',
  rejection: 'Rejection',
  other: 'Something else',
};

/** What a mail was taken for, in words. */
export function replyWords({ class: taken, unsure }: Pick<Reply, 'class' | 'unsure'>): string {
  return unsure ? 'Not clear: read it yourself' : WORDS[taken];
}
