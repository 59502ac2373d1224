import { employerOf } from '#shared/domain/employer-of.ts';
import type { AnswerOf } from '#shared/domain/human.ts';
import { AgentError } from '#shared/errors/index.ts';
import { printNotes, stringsIn } from '#shared/writing/printable.ts';
import type { Ports } from '../../ports.ts';
import type { LetterInput } from '../input.ts';
import type { LetterState } from '../state.ts';

type Answer = AnswerOf<'letter-review'>;

/** Asks the user about the draft, or lets it pass where no review is wanted. `Parked` passes through. */
export async function humanReview(
  state: LetterState,
  input: LetterInput,
  ports: Ports,
): Promise<Partial<LetterState>> {
  if (!input.review) return { verdict: 'approved' };
  const key = `letter-review.${state.draft}`;
  const { decision, comment, text } = await ask(state, ports, key, messageOf(state, input));
  if (decision === 'end') return { verdict: 'end' };
  if (decision === 'revise')
    return { verdict: 'revise', comments: [...state.comments, comment], edited: text };
  return { verdict: 'approved', edited: text };
}

function ask(
  { letter, letterId, draft, content }: LetterState,
  ports: Ports,
  key: string,
  message: string,
): Promise<Answer> {
  if (letter === null) throw new AgentError('there is no letter to ask about');
  const { text, document } = letter;
  return ports.human.ask({
    key,
    message,
    body: {
      ...{ kind: 'letter-review', letterId, draft, text, claims: document.paragraphs },
      notes: notesOf({ content, letter }),
    },
  });
}

function messageOf({ draft, content, letter }: LetterState, { analysis }: LetterInput): string {
  const what = `Is this letter to ${employerOf(analysis.job)} good to send?`;
  const which = draft === 1 ? '' : ` This is draft ${draft}.`;
  return [what + which, ...notesOf({ content, letter })].join(' ');
}

const notesOf = ({ content, letter }: Pick<LetterState, 'content' | 'letter'>): string[] => [
  ...(content?.notes ?? []),
  ...printNotes(stringsIn(letter?.document)),
];
