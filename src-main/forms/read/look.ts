import type { CDPSession, Frame, Page } from 'playwright-core';
import { within } from '../page/within.ts';
import { goesAway } from './in-page/goes-away.ts';
import { boxesOf, paint, type ShownBox, shownOf } from './in-page/paint.ts';

/** Boxes of one frame, by their marks. */
export interface Doubted {
  frame: Frame;
  marks: string[];
}

/** All of a look, in ms. */
const LOOK_MS = 6000;
/** Of one frame of the page, in ms. */
const FRAME_MS = 1000;
/** Less than this of a box is none that a person could work with. */
const LEAST_SHOWN = 0.15;
const PATCH_PX = 8;
/** Parts of a page that are looked at in turn. */
const MOST_VIEWS = 8;

/**
 * Looks at boxes as a person would: draws them white, then black, and compares the pictures of the window. Gives the marks
 * of those that nobody can see, whatever hides them. What could not be looked at in time is not among them.
 */
export async function unseenOf(page: Page, doubted: readonly Doubted[]): Promise<Set<string>> {
  const unseen = new Set<string>();
  let cdp: CDPSession | null = null;
  const work = async (): Promise<void> => {
    cdp = await page.context().newCDPSession(page);
    await lookThrough(page, cdp, doubted, unseen);
  };
  await within(
    LOOK_MS,
    undefined,
    work().catch(() => undefined),
  );
  void (cdp as CDPSession | null)?.detach().catch(() => undefined);
  return unseen;
}

/** Adds to `unseen` as it goes: what was found stays so where the time is up. */
async function lookThrough(
  page: Page,
  cdp: CDPSession,
  doubted: readonly Doubted[],
  unseen: Set<string>,
): Promise<void> {
  const view = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    left: scrollX,
    top: scrollY,
  }));
  const left = new Set(doubted.flatMap(({ marks }) => marks));
  try {
    for (let views = 0; left.size > 0 && views < MOST_VIEWS; views += 1) {
      const [first] = left as Set<string>;
      const bring = views === 0 ? null : (first ?? null);
      if (bring !== null) await bringUp(doubted, bring);
      const shown = (await Promise.all(doubted.map((of) => shownIn(of, left, bring, view)))).flat();
      if (bring !== null) left.delete(bring);
      if (shown.length === 0) continue;
      const shares = await sharesOf(page, cdp, doubted, shown, view.height);
      for (const [at, { mark, behind }] of shown.entries()) {
        const isHidden = shares !== null && (shares[at] ?? 1) < LEAST_SHOWN;
        if (isHidden && behind) continue;
        left.delete(mark);
        if (isHidden) unseen.add(mark);
      }
    }
  } finally {
    await page.evaluate(({ left: x, top: y }) => scrollTo({ left: x, top: y, behavior: 'instant' }), view);
  }
}

interface View {
  width: number;
  height: number;
}

const boxesScript = (marks: string[], bring: boolean): string =>
  `(${boxesOf})(${JSON.stringify({ marks, bring })}, ${goesAway})`;

const paintScript = (what: Parameters<typeof paint>[0]): string =>
  `(${paint})(${JSON.stringify(what)}, ${goesAway})`;

async function bringUp(doubted: readonly Doubted[], mark: string): Promise<void> {
  const frame = doubted.find(({ marks }) => marks.includes(mark))?.frame;
  const brought = frame?.evaluate(boxesScript([mark], true)).catch(() => undefined);
  await within(FRAME_MS, undefined, Promise.resolve(brought));
}

/** Which of the boxes that are left the window shows whole; of the one that was brought up, a part is enough. */
async function shownIn(
  { frame, marks }: Doubted,
  left: ReadonlySet<string>,
  bring: string | null,
  { width, height }: View,
): Promise<ShownBox[]> {
  const wanted = marks.filter((mark) => left.has(mark));
  if (wanted.length === 0) return [];
  const look = async (): Promise<ShownBox[]> => {
    const boxes = await frame.evaluate<ShownBox[]>(boxesScript(wanted, false));
    const around = frame.parentFrame() === null ? null : await (await frame.frameElement()).boundingBox();
    const { x: besides, y: above } = around ?? { x: 0, y: 0 };
    return boxes
      .map((box) => ({ ...box, x: box.x + besides, y: box.y + above }))
      .filter(({ mark, ...box }) => {
        const isWhole =
          !box.scrolledAway &&
          box.x >= 0 &&
          box.y >= 0 &&
          box.x + box.width <= width &&
          box.y + box.height <= height;
        const isPartly = box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0;
        return isWhole || (mark === bring && isPartly);
      });
  };
  return within(
    FRAME_MS,
    [],
    look().catch(() => []),
  );
}

/** How much of each box comes through; null where the picture does not show what the page draws. */
async function sharesOf(
  page: Page,
  cdp: CDPSession,
  doubted: readonly Doubted[],
  shown: ShownBox[],
  height: number,
): Promise<number[] | null> {
  const marks = shown.map(({ mark }) => mark);
  const draw = async (colour: string | null): Promise<void> => {
    await Promise.all(
      doubted.map(({ frame }) => {
        const patch = frame.parentFrame() === null ? PATCH_PX : 0;
        return within(
          FRAME_MS,
          undefined,
          frame.evaluate(paintScript({ marks, colour, patch })).catch(() => undefined),
        );
      }),
    );
  };
  const shoot = async (): Promise<string> =>
    (await cdp.send('Page.captureScreenshot', { format: 'jpeg', quality: 80, optimizeForSpeed: true })).data;
  try {
    await draw('#fff');
    const white = await shoot();
    await draw('#000');
    const black = await shoot();
    const patch = { x: 0, y: height - PATCH_PX, width: PATCH_PX, height: PATCH_PX };
    const shares = await page.evaluate(shownOf, { white, black, boxes: [...shown, patch] });
    return (shares.at(-1) ?? 0) < 0.5 ? null : shares;
  } finally {
    await draw(null);
  }
}
