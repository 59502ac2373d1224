import type { SentRequest } from './apply-request.ts';

/** Whether the site answered any of what counts, however. */
export function isAnswered(sent: readonly SentRequest[]): boolean {
  return thatCount(sent).some(({ status }) => status !== null);
}

/** Whether the site itself says that all went well with some of it; thanks may stand on a page of errors, too. */
export function isTaken(sent: readonly SentRequest[]): boolean {
  return thatCount(sent).some(({ status }) => status !== null && status < 400);
}

/** Whether something that counts left, and the site answered none of it. */
export function isUnanswered(sent: readonly SentRequest[]): boolean {
  return sent.length > 0 && !isAnswered(sent);
}

/** Whether an answer to it may still come. */
export function isAwaited(sent: readonly SentRequest[]): boolean {
  return isUnanswered(sent) && thatCount(sent).some(({ open }) => open);
}

/** Where answers travelled, the site's word on a count of its visitors says nothing of them. */
function thatCount(sent: readonly SentRequest[]): readonly SentRequest[] {
  const withAnswers = sent.filter(({ carried }) => carried > 0);
  return withAnswers.length > 0 ? withAnswers : sent;
}
