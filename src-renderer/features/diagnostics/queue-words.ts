import type { Task } from '#shared/domain/task.ts';

const WORK: Record<string, string> = {
  'saved-search': 'Saved search',
  reminder: 'Reminder',
  'drop-file': 'Removal of a document',
};

/** What a piece of work is, in words. */
export const workOf = ({ kind }: Pick<Task, 'kind'>): string => WORK[kind] ?? kind;

/** How it stands. */
export function stateOf({
  status,
  progress,
  attempts,
}: Pick<Task, 'status' | 'progress' | 'attempts'>): string {
  switch (status) {
    case 'running':
      return `${progress || 'At work'}${attempts > 1 ? `, try ${attempts} of 3` : ''}`;
    case 'waiting':
      return attempts === 0 ? 'Waits' : `Waits for try ${attempts + 1} of 3`;
    case 'done':
      return progress || 'Done';
    case 'failed':
      return 'Failed, and is not tried again by itself';
    case 'cancelled':
      return 'Cancelled';
  }
}
