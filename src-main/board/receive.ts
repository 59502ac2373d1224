import type { ReceivedApplication } from './application-store.ts';
import type { Board } from './board.ts';
import { valuesOf } from './check-submission.ts';
import type { Control, Submission } from './control.ts';
import type { Posting } from './posting.ts';

/** Stores a submission that passed its checks. `decoy` is the name of the trap field, if the form has one. */
export function receive(
  board: Board,
  posting: Posting,
  controls: readonly Control[],
  sent: Submission,
  decoy?: string,
): Promise<ReceivedApplication> {
  const asked = controls.filter((item) => item.type !== 'file');
  return board.store.add({
    posting: posting.id,
    title: posting.title,
    company: posting.company.name,
    email: valuesOf(sent, asked.find((item) => item.type === 'email')?.name ?? 'email')[0] ?? '',
    answers: asked.map(({ name, label, required }) => ({
      name,
      label,
      value: valuesOf(sent, name).join(', '),
      required,
    })),
    files: Object.fromEntries(
      Object.entries(sent.files).filter(([name]) =>
        controls.some((item) => item.name === name && item.type === 'file'),
      ),
    ),
    decoyFilled: decoy !== undefined && valuesOf(sent, decoy).length > 0,
  });
}
