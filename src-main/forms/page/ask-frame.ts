import type { Frame } from 'playwright-core';
import { within } from './within.ts';

/** A frame that does not answer in this time is left out, in ms. */
export const FRAME_MS = 3000;
/** A large page may take longer; one that hangs is closed by the browser's own watch. */
const PAGE_MS = 8000;

/** Frames that did not answer, with the address at which they did not: they are not asked again. */
const silent = new WeakMap<Frame, string>();

/** Asks one frame; `otherwise` where it fails or never answers, which costs its time once. */
export async function askFrame<T>(frame: Frame, otherwise: T, question: () => Promise<T>): Promise<T> {
  if (silent.get(frame) === frame.url()) return otherwise;
  const late = Symbol('late');
  const answer = await within<T | typeof late>(
    frame.parentFrame() === null ? PAGE_MS : FRAME_MS,
    late,
    question().catch(() => otherwise),
  );
  if (answer !== late) return answer;
  // The page itself may be busy for a while; a frame of it that is, is none of the form's.
  if (frame.parentFrame() !== null) silent.set(frame, frame.url());
  return otherwise;
}
