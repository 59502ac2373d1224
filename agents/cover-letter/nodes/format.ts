import { localDay } from '#shared/dates/local-day.ts';
import { type CoverLetter, letterText } from '#shared/domain/letter.ts';
import { AgentError } from '#shared/errors/index.ts';
import { contactOf } from '#shared/writing/contact-of.ts';
import { letterDay } from '#shared/writing/language/document-words.ts';
import type { Ports } from '../../ports.ts';
import { frameOf, styleOf, wantedLanguage } from '../frames.ts';
import type { LetterInput } from '../input.ts';
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
  const language = wantedLanguage(input);
  const { to } = styleOf(input);
  const { salutation, closing } = frameOf(language, content.tone, { to, company: job.company });
  const document: CoverLetter['document'] = {
    kind: 'letter',
    contact: contactOf(input.profile),
    date: letterDay(localDay(ports.clock.now()), language),
    company: job.company,
    role: job.title,
    salutation,
    paragraphs: content.paragraphs,
    closing,
    signature: input.profile.name.full,
    ...(language !== 'en' && { language }),
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
