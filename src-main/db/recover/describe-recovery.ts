import type { Recovery, RecoveryCause } from '#shared/domain/recovery.ts';
import { saidTime } from './said-time.ts';

const WHAT: Record<RecoveryCause, string> = {
  damaged: 'Your database was damaged.',
  index: 'A part of your database was damaged that JobAI can build anew from the rest. Every entry was kept.',
  missing: 'Your database was gone.',
  empty: 'Your database was empty, though there had been one.',
  'went-back': 'Your database is older than it was: its last changes are lost.',
  restored: 'A backup was put in the place of your database, as you asked.',
  'not-restored':
    'The backup that you chose was not put in the place of your database: by the time JobAI came to it, it was damaged. Your data stayed as it was. Choose another backup.',
  record: 'A part of the notes that JobAI keeps beside your database could not be read, or was gone.',
  forgotten: 'Your database had lost what it knew of applications that were sent.',
};

/** A recovery as one message for the user. */
export const describeRecovery = (recovery: Recovery): string => recoveryLines(recovery).join(' ');

/** A recovery for the user, a line each: what happened, what is lost, what was sent all the same, where the old file is. */
export function recoveryLines(recovery: Recovery): string[] {
  const { cause, setAside, restoredFrom, lost, remembered } = recovery;
  const restored = restoredFrom === null ? '' : ` JobAI restored the backup of ${saidTime(restoredFrom)}.`;
  const anew =
    restoredFrom === null && BEGUN_ANEW.has(cause)
      ? ' There was no good backup, so JobAI began an empty one.'
      : '';
  return [
    `${WHAT[cause]}${restored}${anew}`,
    lost === '' ? '' : `Lost: ${lost}.`,
    remembered.length === 0 ? '' : `Already sent, and not sent again: ${remembered.join('; ')}.`,
    setAside === null ? '' : `The old file is kept at ${setAside}.`,
  ].filter((line) => line !== '');
}

const BEGUN_ANEW = new Set<RecoveryCause>(['damaged', 'missing', 'empty']);
