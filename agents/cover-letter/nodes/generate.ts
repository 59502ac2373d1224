import { localDay } from '#shared/dates/local-day.ts';
import type { Ports } from '../../ports.ts';
import { withoutAvoided } from '../avoided.ts';
import { styleOf } from '../frames.ts';
import type { LetterInput } from '../input.ts';
import { writeWithModel } from '../model/write-with-model.ts';
import { writeOffline } from '../offline/write-offline.ts';
import type { LetterState } from '../state.ts';

/** Writes a draft: the first, or a new one after the user's comment. */
export async function generate(
  state: LetterState,
  input: LetterInput,
  ports: Ports,
): Promise<Partial<LetterState>> {
  const draft = state.draft + 1;
  if (ports.run !== null) {
    const message = draft === 1 ? 'writing the letter' : `writing the letter again, draft ${draft}`;
    ports.emit({
      type: 'cover_letter:generating',
      agent: 'cover-letter',
      message,
      data: { jobId: ports.run.jobId, draft },
    });
  }
  const written =
    (await writeWithModel(state, input, ports)) ?? writeOffline(state, input, localDay(ports.clock.now()));
  const content = withoutAvoided(written, styleOf(input).avoid);
  return { content, draft, edited: null, verdict: 'none' };
}
