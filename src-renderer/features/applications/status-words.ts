import type { Application, ApplicationStatus } from '#shared/domain/application.ts';

/** The statuses in the order of the board, in the user's words. */
export const STATUSES: { status: ApplicationStatus; label: string; color: string }[] = [
  { status: 'discovered', label: 'Found', color: 'gray' },
  { status: 'applied', label: 'Applied', color: 'pine' },
  { status: 'interviewing', label: 'Interviewing', color: 'blue' },
  { status: 'offer', label: 'Offer', color: 'yellow' },
  { status: 'rejected', label: 'Rejected', color: 'red' },
  { status: 'withdrawn', label: 'Withdrawn', color: 'gray' },
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
