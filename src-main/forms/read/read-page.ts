import type { Frame, Page } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import { detectVendor } from '../vendors/detect-vendor.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { OverTools } from './in-page/over-tools.ts';
import type { VeilTools } from './in-page/veil-tools.ts';
import { unseenOf } from './look.ts';
import { pageScript, veilScript } from './page-script.ts';
import type { RawControl, RawDocument } from './raw-control.ts';
import type { ReadField } from './read-field.ts';
import { type FrameControls, toFields } from './to-fields.ts';

/** A form as it stands now. Its frames are those that `frameIndex` counts. */
export interface PageReading {
  url: string;
  vendor: Vendor | null;
  fields: ReadField[];
  frames: Frame[];
}

/** Frames that never hold questions. */
const FOREIGN_FRAME =
  /recaptcha|hcaptcha|turnstile|challenges\.cloudflare|doubleclick|googletagmanager|facebook\.com\/(plugins|tr)|js\.stripe|about:srcdoc#ad/i;

/** Reads the form of a page over all its frames and open shadow roots. Marks each element, changes nothing else. */
export async function readPage(page: Page): Promise<PageReading> {
  const frames = page.frames().filter((frame) => !frame.isDetached() && !FOREIGN_FRAME.test(frame.url()));
  const [read, vendor] = await Promise.all([
    Promise.all(frames.map((frame, frameIndex) => readFrame(frame, frameIndex))),
    detectVendor(page),
  ]);
  const found = read.filter((controls) => controls !== null);
  await lookAtDoubted(page, frames, found);
  return { url: page.url(), vendor, fields: toFields(found), frames };
}

/** What was seen of boxes that something may lie over, by mark and by what lies over them. */
const looks = new WeakMap<Page, Map<string, boolean>>();
/** What moves over a box all the time is not looked at for ever. */
const MOST_LOOKS = 40;

/** Takes what only looks as if it were to be seen out of the reading, as it takes out all that is hidden by style. */
async function lookAtDoubted(page: Page, frames: Frame[], found: FrameControls[]): Promise<void> {
  const known = looks.get(page) ?? new Map<string, boolean>();
  looks.set(page, known);
  const keyOf = ({ mark, name, id, under }: RawControl): string =>
    [page.url(), mark, name, id, under].join(' ');
  const isNew = (control: RawControl): boolean =>
    control.under !== '' && !known.has(keyOf(control)) && known.size < MOST_LOOKS;
  const doubted = found.flatMap(({ frameIndex, document }) => {
    const frame = frames[frameIndex];
    const controls = document.controls.filter(isNew);
    return frame === undefined || controls.length === 0 ? [] : [{ frame, controls }];
  });
  if (doubted.length > 0) {
    const marked = doubted.map(({ frame, controls }) => ({ frame, marks: controls.map(({ mark }) => mark) }));
    const unseen = await unseenOf(page, marked);
    for (const control of doubted.flatMap(({ controls }) => controls))
      known.set(keyOf(control), !unseen.has(control.mark));
  }
  for (const control of found.flatMap(({ document }) => document.controls))
    if (control.under !== '' && known.get(keyOf(control)) === false) {
      control.visible = false;
      control.decoy = true;
    }
}

async function readFrame(frame: Frame, frameIndex: number): Promise<FrameControls | null> {
  const read = () => frame.evaluate<RawDocument>(pageScript(`${frameIndex}-`));
  const isPage = frame.parentFrame() === null;
  const under = isPage ? '' : await askFrame(frame, null, () => whatLiesOver(frame));
  if (under === null) return null;
  // A child frame may vanish while it is read, or never answer; where the page itself does not, the browser ends its tab.
  const document = await (isPage ? read() : askFrame(frame, null, read));
  if (document === null) return null;
  if (under !== '')
    for (const control of document.controls) if (isText(control)) control.under += ` in ${under}`;
  return { frame: pathOf(frame), frameIndex, document };
}

const isText = ({ visible, kind, inputType }: RawControl): boolean =>
  visible && (kind === 'textarea' || (kind === 'input' && !/checkbox|radio|file|button/.test(inputType)));

/** What may lie over a frame in the page around it, empty where nothing does; null where nobody can see the frame. */
async function whatLiesOver(frame: Frame): Promise<string | null> {
  try {
    const element = await frame.frameElement();
    const box = await element.boundingBox();
    if (box === null || box.width <= 20 || box.height <= 20 || !(await element.isVisible())) return null;
    const parent = await element.ownerFrame();
    if (parent === null) return null;
    const tools = await parent.evaluateHandle<VeilTools & OverTools>(veilScript());
    const own = await element.evaluate(
      (at, { veiled, over }) => (veiled(at as Element) ? null : over(at as Element)),
      tools,
    );
    if (own === null || parent.parentFrame() === null) return own;
    const around = await whatLiesOver(parent);
    return around === null ? null : `${own}${around}`;
  } catch {
    return null;
  }
}

/** `0` for the top document, `0/2` for its third frame. */
function pathOf(frame: Frame): string {
  const parent = frame.parentFrame();
  return parent === null ? '0' : `${pathOf(parent)}/${parent.childFrames().indexOf(frame)}`;
}
