import type { Frame, Page } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import type { ReadField } from '../read/read-field.ts';
import { type Filling, LetGo, type Spot } from './driver.ts';
import { DRIVERS } from './drivers/list.ts';
import { findMarked } from './find-marked.ts';

export interface FillContext {
  page: Page;
  /** The frames of the reading that the field comes from. */
  frames: readonly Frame[];
  signal: AbortSignal;
  /** Who has the page, and what the program does to it. */
  takeover: Hands;
}

interface Hands {
  held(): boolean;
  touched(): ReadonlySet<string>;
  own(doing: 'nothing' | { marks: readonly string[]; quiet: boolean }): void;
}

/** What `fillField` says of a field that the page took away: read the form anew. */
export const GONE = 'the page took this part away';

/** Fills one field with the `attempt`-th driver that fits it (from 0). Returns null when done, else what went wrong, in words. */
export async function fillField(
  context: FillContext,
  field: ReadField,
  filling: Filling,
  attempt: number,
): Promise<string | null> {
  const fitting = DRIVERS.filter((driver) => driver.fits(field));
  const driver = fitting[Math.min(attempt, fitting.length - 1)];
  if (driver === undefined) return 'JobAI does not know this kind of field yet';
  const frame = context.frames[field.frameIndex];
  if (frame === undefined || frame.isDetached()) return GONE;
  const [mark] = field.marks;
  const first = mark === undefined ? null : await findMarked(frame, mark).catch(() => null);
  if (first === null) return GONE;
  const elements = field.marks.map((one) => frame.locator(`[data-jobai-field="${one}"]`));
  const { page, signal, takeover } = context;
  const mine = (): void => {
    if (takeover.held()) throw new LetGo();
  };
  const spot: Spot = { field, page, frame, elements, first, attempt, signal, mine };
  takeover.own({ marks: field.marks, quiet: driver.quiet === true });
  try {
    mine();
    await driver.fill(spot, filling);
    return null;
  } catch (thrown) {
    signal.throwIfAborted();
    return thrown instanceof Error
      ? (thrown.message.split('\n')[0] ?? 'it did not take the value')
      : 'it did not take the value';
  } finally {
    takeover.own('nothing');
    if (takeover.held()) await giveFocusBack(context);
  }
}

/** What was under way when the user pressed a box may have moved on to another: their keys are to go where they pressed. */
async function giveFocusBack({ frames, takeover }: Pick<FillContext, 'frames' | 'takeover'>): Promise<void> {
  const mark = [...takeover.touched()].at(-1);
  const frame = frames[Number(mark?.split('-')[0])];
  if (mark === undefined || frame === undefined || frame.isDetached()) return;
  await frame
    .$eval(`[data-jobai-field="${mark}"]`, (element) => {
      const root = element.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== element && !element.contains(root.activeElement))
        (element as HTMLElement).focus();
    })
    .catch(() => undefined);
}

/**
 * Leaves the box that was filled in last, as a person does who goes on; the others were left for the next one. A person
 * who pressed a box meanwhile has it back.
 */
export async function leaveBox(frames: readonly Frame[], takeover: Hands): Promise<void> {
  await Promise.all(
    frames
      .filter((frame) => !frame.isDetached())
      .map((frame) => askFrame(frame, undefined, () => frame.evaluate(blurActive))),
  );
  if (takeover.held()) await giveFocusBack({ frames, takeover });
}

/** Runs in the page. */
function blurActive(): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLElement && active !== document.body) active.blur();
}
