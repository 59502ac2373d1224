import { localDay, longDay } from '#shared/dates/local-day.ts';
import { type CoverLetter, letterText } from '#shared/domain/letter.ts';
import { AgentError } from '#shared/errors/index.ts';
import { contactOf } from '#shared/writing/contact-of.ts';
import type { Ports } from '../../ports.ts';
import type { LetterInput } from '../input.ts';
import { phrasesOf } from '../offline/phrases.ts';
import type { LetterState } from '../state.ts';

/** Lays the draft out as a letter and stores it, so that a question can point to it. */
export async function format(
  state: LetterState,
  input: LetterInput,
  ports: Ports,
): Promise<Partial<LetterState>> {
  const { content, draft } = state;
  if (content === null) throw new AgentError('the letter has no content to lay out');
  const { job } = input.analysis;
  const phrases = phrasesOf(content.tone);
  const document: CoverLetter['document'] = {
    kind: 'letter',
    contact: contactOf(input.profile),
    date: longDay(localDay(ports.clock.now())),
    company: job.company,
    role: job.title,
    salutation: phrases.salutation(job.company),
    paragraphs: content.paragraphs,
    closing: phrases.closing,
    signature: input.profile.name.full,
  };
  const letter: CoverLetter = {
    document,
    tone: content.tone,
    text: letterText(document),
    draft,
    engine: content.engine,
  };
  return { letter, letterId: await input.saveDraft(letter) };
}
