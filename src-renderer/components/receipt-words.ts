import type { SubmissionState } from '#shared/domain/application.ts';

/** `Sent … to HOST`, in pieces around the time and the host. */
export interface ReceiptWords {
  did: string;
  where: string;
  end: string;
  /** The heading of the answers. */
  answers: string;
}

const NOT_SENT: ReceiptWords = {
  did: 'Filled in',
  where: 'at',
  end: '. Not sent.',
  answers: 'What the form holds',
};
const UNSURE: ReceiptWords = {
  did: 'Submit was pressed',
  where: 'at',
  end: '. No confirmation was seen yet.',
  answers: 'What may have been sent',
};

/** What may be said of a receipt: it is kept before Submit is pressed, and only a confirmation makes it sent. */
export function receiptWords(submission: SubmissionState | null): ReceiptWords {
  if (submission === null || submission === 'released') return NOT_SENT;
  if (submission !== 'confirmed') return UNSURE;
  return { did: 'Sent', where: 'to', end: '', answers: 'Your answers' };
}

/** Whether something may have reached the employer. */
export const mayBeSent = (submission: SubmissionState | null): boolean =>
  receiptWords(submission) !== NOT_SENT;
