import type { Frame } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import { identifyButton } from '../page/button-identity.ts';
import { press } from '../page/press.ts';
import { settle } from '../page/settle.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { findFolded, type PageFolded } from '../sections/in-page/find-folded.ts';
import { questionsOf } from './questions-of.ts';
import { type Session, say } from './session.ts';

/** How long a part may take to unfold, in ms. */
const UNFOLDS_MS = 1200;
const LOOK_MS = 120;

/**
 * Opens the next part of the form that is folded up and holds questions, each once. True where the page shows other
 * questions now and is to be read again. `before` is called before a press.
 */
export async function unfold(session: Session, reading: PageReading, before: () => void): Promise<boolean> {
  for (const [index, frame] of session.tab.page.frames().entries()) {
    const source = `(${findFolded})(${JSON.stringify(`fold-${index}-`)}, ${identifyButton})`;
    for (;;) {
      const folded = await askFrame<PageFolded | null>(frame, null, () => frame.evaluate(source));
      if (folded === null) break;
      before();
      if (await open(session, reading, { frame, ...folded })) return true;
    }
  }
  return false;
}

async function open(
  session: Session,
  reading: PageReading,
  { frame, mark, words, print }: PageFolded & { frame: Frame },
): Promise<boolean> {
  const { page, guard } = session.tab;
  const known = new Set(questionsOf(reading).map(({ id }) => id));
  const done = guard.press('entry');
  try {
    const locator = frame.locator(`[data-jobai-button="${mark}"]`);
    if ((await press({ frame, locator, mark, print })).kind !== 'pressed') return false;
    say(session, 'applier:click', `Opening "${words}"`, { label: words });
    const until = performance.now() + UNFOLDS_MS;
    for (;;) {
      await settle(page, 2000);
      const now = questionsOf(await readPage(page));
      if (now.some(({ id }) => !known.has(id))) {
        guard.ledOn();
        session.unfolded = session.step;
        return true;
      }
      if (performance.now() >= until) return false;
      await page.waitForTimeout(LOOK_MS);
    }
  } finally {
    done();
  }
}
