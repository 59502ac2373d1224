import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { BrowserHost } from '#main/browser/browser-host.ts';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { apply } from '#tests/integration/forms/apply-harness.ts';
import type { Seeded } from '../steps/seeded.ts';

/** What a person types; nothing of the profile looks like it, and a box for an address takes it too. */
const TYPED = 'mine@other.org';
/** How soon the program has to notice a hand, in ms. */
const NOTICED_MS = 300;
/** From a person's press to their first key, in ms. */
const HAND_MS = 120;
/** A person's keys, in ms from one to the next. */
const KEY_MS = 25;

export interface HandTry {
  /** Where and when the hand came, for a message. */
  what: string;
  /** From the first press to the letting go, in ms; null where it was never noticed. */
  noticedMs: number | null;
  /** What is wrong with the boxes afterwards; empty where all is as it should be. */
  faults: string[];
}

/**
 * Fills in a page while a person, at a moment that is drawn, presses one of its boxes and types there. Null where all
 * was filled in before they came.
 */
export async function tryHand(
  host: BrowserHost,
  url: string,
  boxes: readonly string[],
  chance: Seeded,
): Promise<HandTry | null> {
  const box = chance.pick(boxes);
  const after = chance.whole(0, boxes.length - 2);
  const delay = chance.whole(0, 60);
  const found: HandTry = { what: `${box} ${delay} ms after field ${after}`, noticedMs: null, faults: [] };
  let tab: BrowserPage | null = null;
  let fields = 0;
  let came: Promise<void> | null = null;
  const come = async ({ page, takeover }: BrowserPage): Promise<void> => {
    await sleep(delay);
    const from = performance.now();
    const noticed = untilHeld(takeover).then((at) => {
      found.noticedMs = at === null ? null : at - from;
    });
    await typeAsPerson(page, box);
    await noticed;
    // Long enough for anything that is still on its way to arrive.
    await sleep(300);
    for (const one of boxes) {
      const value = await page.inputValue(one);
      if (one === box ? value !== TYPED : /mine|other/.test(value))
        found.faults.push(`${one} holds "${value}"`);
    }
    takeover.release();
  };
  const { report } = await apply(host, {
    url,
    says: { 'What would you change first?': 'The build, the tests and the way in which we talk about both.' },
    canSubmit: false,
    onOpen: (page) => {
      tab = page;
    },
    hooks: {
      emit: (event) => {
        if (event.type !== 'applier:field') return;
        if (fields === after && tab !== null) came ??= come(tab);
        fields += 1;
      },
    },
  });
  try {
    await came;
  } catch (thrown) {
    if (found.noticedMs === null && /has been closed/.test(String(thrown))) return null;
    throw thrown;
  }
  const kept = report.fields.some(({ readBack, source }) => readBack === TYPED && source === 'user');
  if (came !== null && !kept) found.faults.push('what was typed is not kept as the user’s');
  if (found.noticedMs === null || found.noticedMs > NOTICED_MS)
    found.faults.push(`noticed after ${found.noticedMs ?? 'never'} ms`);
  return found;
}

async function typeAsPerson(page: Page, box: string): Promise<void> {
  await page.click(box, { clickCount: 3, force: true });
  await sleep(HAND_MS);
  await page.keyboard.press('ControlOrMeta+a');
  for (const key of TYPED) {
    await page.keyboard.press(key);
    await sleep(KEY_MS);
  }
}

async function untilHeld(takeover: BrowserPage['takeover']): Promise<number | null> {
  for (let look = 0; look < 400; look += 1) {
    if (takeover.held()) return performance.now();
    await sleep(5);
  }
  return null;
}
