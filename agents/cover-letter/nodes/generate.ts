import { localDay } from '#shared/dates/local-day.ts';
import type { Claim } from '#shared/domain/resume-document.ts';
import type { Ports } from '../../ports.ts';
import { withoutAvoided } from '../avoided.ts';
import { styleOf } from '../frames.ts';
import type { LetterInput } from '../input.ts';
import { writeWithModel } from '../model/write-with-model.ts';
import { writeOffline } from '../offline/write-offline.ts';
import type { DraftContent, LetterState } from '../state.ts';
import { applyEdit } from '../user-edit.ts';
import { wishNotes } from '../wish-notes.ts';

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
  return {
    content: { ...content, notes: [...notesOn(state, content), ...content.notes] },
    ...{ draft, edited: null, verdict: 'none' },
  };
}

/** What became of the last comment. Greeting and closing count in neither text. */
function notesOn({ comments, letter, edited }: LetterState, { paragraphs }: DraftContent): string[] {
  const comment = comments.at(-1);
  if (comment === undefined || letter === null) return [];
  const { document } = edited === null ? letter : applyEdit(letter, edited);
  return wishNotes(comment, textOf(document.paragraphs), textOf(paragraphs));
}

const textOf = (claims: readonly Claim[]): string => claims.map(({ text }) => text).join('\n');
