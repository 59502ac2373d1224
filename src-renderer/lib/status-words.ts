import type { Application, ApplicationStatus } from '#shared/domain/application.ts';

/** The statuses in the order of the board, in the user's words. */
export const STATUSES: { status: ApplicationStatus; label: string }[] = [
  { status: 'discovered', label: 'Not sent yet' },
  { status: 'applied', label: 'Applied' },
  { status: 'interviewing', label: 'Interviewing' },
  { status: 'offer', label: 'Offer' },
  { status: 'accepted', label: 'Accepted' },
  { status: 'rejected', label: 'Rejected' },
  { status: 'withdrawn', label: 'Withdrawn' },
  { status: 'no-answer', label: 'No answer' },
];

export const statusLabel = (status: ApplicationStatus): string =>
  STATUSES.find((known) => known.status === status)?.label ?? status;

/** What the user must know about how an application was sent; empty when all is well. */
export function sendingNote(application: Pick<Application, 'submission'>): string {
  if (application.submission === 'unknown') return 'Not sure it was sent';
  if (application.submission === 'armed') return 'Being sent';
  if (application.submission === 'released') return 'Was not sent';
  return '';
}
