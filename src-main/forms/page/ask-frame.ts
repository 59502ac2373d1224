import type { Frame } from 'playwright-core';
import { within } from './within.ts';

/** A frame that does not answer in this time is left out, in ms. */
export const FRAME_MS = 3000;
/** A large page may take longer; one that hangs is closed by the browser's own watch. */
const PAGE_MS = 8000;

/** A frame that was busy once may have the form: it is asked again after this, in ms, and not a third time at its address. */
const AGAIN_MS = 5000;
const silences = new WeakMap<Frame, { url: string; since: number; times: number }>();

/** Asks one frame; `otherwise` where it fails or never answers, which costs its time twice at most. */
export async function askFrame<T>(frame: Frame, otherwise: T, question: () => Promise<T>): Promise<T> {
  const url = frame.url();
  const known = silences.get(frame);
  const before = known?.url === url ? known : { since: -Infinity, times: 0 };
  if (before.times > 1 || performance.now() - before.since < AGAIN_MS) return otherwise;
  const late = Symbol('late');
  const answer = await within<T | typeof late>(
    frame.parentFrame() === null ? PAGE_MS : FRAME_MS,
    late,
    question().catch(() => otherwise),
  );
  if (answer !== late) return answer;
  // The page itself may be busy for a while; a frame of it that is, is none of the form's.
  if (frame.parentFrame() !== null && frame.url() === url)
    silences.set(frame, { url, since: performance.now(), times: before.times + 1 });
  return otherwise;
}
