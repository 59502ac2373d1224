import type { Logger } from '#agents/ports.ts';
import { isDiskFull, withRoom } from '#main/db/disk-full.ts';
import type { SubmissionJournal, TakePicture } from '#main/forms/apply/apply-request.ts';
import type { Journal } from '#main/pipeline/journal.ts';
import { DatabaseError } from '#shared/errors/index.ts';

export interface LastingJournalOptions {
  journal(): Pick<Journal, 'arm' | 'confirm' | 'unknown' | 'release'>;
  /** Ends the waiting for room. */
  signal: AbortSignal;
  log: Pick<Logger, 'warn'>;
  /** Keeps a picture of how it ended; what it throws is logged, since the word is written by then. None is taken without. */
  keepPicture?(picture: Buffer, how: 'confirmed' | 'unknown'): Promise<void>;
  /** It is not known whether the form was sent, and that is written down. */
  onUnknown?(): void;
}

/**
 * Writes down what became of a form: the word first, its picture after, and a full disk is waited out. Throws
 * `DatabaseError` where there is no room until the end, with what became of the form in its words.
 */
export function lastingJournal(options: LastingJournalOptions): SubmissionJournal {
  const { journal, signal, log } = options;
  const write = async (what: string, work: () => void): Promise<void> => {
    try {
      await withRoom(work, signal, () => log.warn('no room to write down what became of a form; waiting'));
    } catch (thrown) {
      throw isDiskFull(thrown) ? notWritten(what, thrown) : thrown;
    }
  };
  const picture = async (take: TakePicture, how: 'confirmed' | 'unknown'): Promise<void> => {
    if (options.keepPicture === undefined) return;
    try {
      const taken = await take();
      if (taken !== null) await options.keepPicture(taken, how);
    } catch (thrown) {
      log.warn('a picture of the sent form was not kept', { error: thrown });
    }
  };
  return {
    async arm({ url, formHash }) {
      journal().arm({ url, formHash });
    },
    async confirm(words, take) {
      await write('The application was sent and confirmed', () => journal().confirm(words));
      await picture(take, 'confirmed');
    },
    async unknown(reason, take) {
      await write('The application may have been sent', () => journal().unknown(reason));
      options.onUnknown?.();
      await picture(take, 'unknown');
    },
    async release(reason) {
      await write('Nothing of the application was sent', () => journal().release(reason));
    },
  };
}

function notWritten(what: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    `${what}, but the disk is full, so that could not be written down. It counts as perhaps sent, and JobAI does not send it again by itself. Free some space.`,
    { cause, details: { reason: 'disk-full' } },
  );
}
