import { visibleText } from '#shared/domain/visible-text.ts';
import { type BeforeClick, confirmationOf, newWords } from '../page/confirmation.ts';
import { furtherButton, type ShownBefore } from '../page/further-button.ts';
import { readPage } from '../read/read-page.ts';
import type { SentRequest } from './apply-request.ts';
import { handOverPage } from './hand-over.ts';
import { signature } from './next-step.ts';
import type { Session } from './session.ts';
import { isAwaited } from './site-answers.ts';

/** How long a page must show the same button until it is taken to wait for it, in ms. */
const RESTS_MS = 1500;

interface Pressed {
  before: BeforeClick;
  buttons: ShownBefore;
  sent(): readonly SentRequest[];
}

/** Looks again and again for a button that the page waits for; gives its words once it has stood there for a while. */
export function watchFurther(session: Session, pressed: Pressed): () => Promise<string | null> {
  let last: { words: string | null; since: number } = { words: null, since: 0 };
  return async () => {
    const words = isAwaited(pressed.sent()) ? null : await look(session, pressed).catch(() => null);
    if (words !== last.words) last = { words, since: performance.now() };
    return words !== null && performance.now() - last.since >= RESTS_MS ? words : null;
  };
}

async function look({ tab }: Session, { buttons, sent }: Pressed): Promise<string | null> {
  const questions = signature(await readPage(tab.page)) !== '';
  return furtherButton(tab.page, buttons, { questions, sent: sent().length > 0 });
}

/** The page wants a press that nobody approved: it is the user's to look at it and make it. */
export async function handFurther(
  session: Session,
  words: string,
  { before, sent }: Pressed,
): Promise<'done' | 'stop'> {
  const { page } = session.tab;
  const says = visibleText(await newWords(page, before).catch(() => ''))
    .replace(/\s+/g, ' ')
    .trim();
  const shows = says === '' ? '' : `: "${says}"`;
  const message =
    sent().length === 0
      ? `The page shows a further step${shows}. It seems to want its button "${words}" pressed before the application is sent. Look at it, and press it there if that is right; JobAI sees when it is sent.`
      : `The application may be sent already; the page also shows a further step${shows}, with its button "${words}". Look at it, and press it there if that is right; JobAI sees what comes of it.`;
  return handPress(session, before, message);
}

/** The page asked something in a box of the browser's that is not JobAI's to answer: the user presses once more, and answers. */
export function handQuestion(
  session: Session,
  question: string,
  { before }: Pick<Pressed, 'before'>,
): Promise<'done' | 'stop'> {
  const asks = visibleText(question).replace(/\s+/g, ' ').trim();
  const message = `The page asks in a box: "${asks}". That is yours to answer, so JobAI answered no, and nothing was sent. Look at it, press the form's button there again if that is right, and answer it; JobAI sees when it is sent.`;
  return handPress(session, before, message);
}

function handPress(session: Session, before: BeforeClick, message: string): Promise<'done' | 'stop'> {
  const thanks = () => confirmationOf(session.tab.page, session.vendor, before);
  return handOverPage(session, 'confirm', async () => (await thanks()) !== null, { message, theirs: true });
}
