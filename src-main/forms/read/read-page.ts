import type { Frame, Page } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import { detectVendor } from '../vendors/detect-vendor.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { pageScript, veilScript } from './page-script.ts';
import type { RawDocument } from './raw-control.ts';
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
  return { url: page.url(), vendor, fields: toFields(found), frames };
}

async function readFrame(frame: Frame, frameIndex: number): Promise<FrameControls | null> {
  const read = () => frame.evaluate<RawDocument>(pageScript(`${frameIndex}-`));
  const isPage = frame.parentFrame() === null;
  if (!isPage && !(await askFrame(frame, false, () => isShown(frame)))) return null;
  // A child frame may vanish while it is read, or never answer; where the page itself does not, the browser ends its tab.
  const document = await (isPage ? read() : askFrame(frame, null, read));
  return document === null ? null : { frame: pathOf(frame), frameIndex, document };
}

async function isShown(frame: Frame): Promise<boolean> {
  try {
    const element = await frame.frameElement();
    const box = await element.boundingBox();
    if (box === null || box.width <= 20 || box.height <= 20 || !(await element.isVisible())) return false;
    const parent = await element.ownerFrame();
    if (parent === null) return false;
    const veil = await parent.evaluateHandle<{ veiled(at: Element): boolean }>(veilScript());
    return !(await element.evaluate((at, { veiled }) => veiled(at as Element), veil));
  } catch {
    return false;
  }
}

/** `0` for the top document, `0/2` for its third frame. */
function pathOf(frame: Frame): string {
  const parent = frame.parentFrame();
  return parent === null ? '0' : `${pathOf(parent)}/${parent.childFrames().indexOf(frame)}`;
}
