import type { LetterInput } from '../input.ts';
import type { LetterState } from '../state.ts';
import { applyEdit } from '../user-edit.ts';

/** Takes over the user's own edits, if there are any, as the letter to send. */
export async function finalize(
  { letter, edited, letterId }: LetterState,
  input: LetterInput,
): Promise<Partial<LetterState>> {
  if (letter === null || edited === null || edited.trim() === letter.text.trim()) return { letterId };
  const final = applyEdit(letter, edited);
  return { letter: final, letterId: await input.saveDraft(final) };
}
