import { askFrame } from '../page/ask-frame.ts';
import type { Session } from './session.ts';

/** What is shorter stands in other words by chance. */
const TELLING = 4;
const LOST = 'the page went on by a link, and was not seen to keep what stood here';

/**
 * To be asked before a link to the next step is pressed; the answer, to be asked after it, writes down as failed what the
 * step held and nothing was seen to keep: no request carried it, and neither the new page nor its stores hold it.
 */
export async function watchKept(session: Session): Promise<() => Promise<void>> {
  const { tab, outcomes, step } = session;
  const born = await documentOf(session);
  const filled = [...outcomes].filter(
    ([key, { status }]) => key.startsWith(`${step}:`) && (status === 'filled' || status === 'asked'),
  );
  return async () => {
    if (filled.length === 0 || tab.guard.hasLooseAnswers() || (await documentOf(session)) === born) return;
    const values = filled
      .map(([, { value, readBack }]) => readBack ?? value)
      .filter((value) => value.length >= TELLING);
    if (values.some((value) => tab.guard.left(value) === true) || (await isHeld(session, values))) return;
    for (const [key, outcome] of filled) outcomes.set(key, { ...outcome, status: 'failed', reason: LOST });
  };
}

/** Tells a document from the one before it. */
function documentOf({ tab: { page } }: Session): Promise<number> {
  return askFrame(page.mainFrame(), 0, () => page.evaluate(() => performance.timeOrigin));
}

async function isHeld({ tab: { page } }: Session, values: readonly string[]): Promise<boolean> {
  const held = await Promise.all(
    page.frames().map((frame) => askFrame(frame, '', () => frame.evaluate(heldIn))),
  );
  return values.some((value) => held.some((text) => text.includes(value)));
}

/** Runs in the page. What it shows, what stands in its boxes, hidden ones as well, and what it stores by name. */
function heldIn(): string {
  const stores = (): string[] => {
    try {
      return [
        ...Object.values(localStorage),
        ...Object.values(sessionStorage),
        decodeURIComponent(document.cookie),
      ];
    } catch {
      return [];
    }
  };
  const boxes = [...document.querySelectorAll('input, textarea')].map((at) => (at as HTMLInputElement).value);
  return [document.body?.innerText ?? '', ...boxes, ...stores()].join('\n');
}
