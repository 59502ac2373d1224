import type { Page } from 'playwright-core';
import type { ReadField } from '../read/read-field.ts';
import { askFrame } from './ask-frame.ts';
import { type AroundEmail, saysSignIn } from './says-sign-in.ts';

const LOOK_MS = 2000;

/**
 * Whether a page wants an account by an e-mail address alone, as sites do that ask for the password on the next page:
 * nothing else is to be filled in, and the heading or the button of its form says so.
 */
export async function asksToSignIn(page: Page, shown: readonly ReadField[]): Promise<boolean> {
  const typed = shown.filter(({ type }) => type !== 'checkbox');
  const [box] = typed;
  if (typed.length !== 1 || box?.key !== 'email') return false;
  const frame = page.frames()[box.frameIndex] ?? page.mainFrame();
  const around = await askFrame<AroundEmail | null>(frame, null, () =>
    frame
      .locator(`[data-jobai-field="${box.marks[0]}"]`)
      .first()
      .evaluate(lookAround, undefined, { timeout: LOOK_MS }),
  );
  return around !== null && saysSignIn(around);
}

/** Runs in the page. */
function lookAround(box: Element): AroundEmail {
  const BUTTONS = 'button, input[type=submit], input[type=image], [role=button]';
  const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
  const LONGEST = 120;
  const ALL = 2000;
  const wordsOf = (at: Element): string =>
    ((at as HTMLInputElement).value || (at as HTMLElement).innerText || at.getAttribute('aria-label') || '')
      .replace(/\s+/g, ' ')
      .trim();
  const said = (at: Element): string => wordsOf(at).slice(0, LONGEST);
  let scope: Element | null = box.closest('form');
  for (let at = box.parentElement; scope === null && at !== null; at = at.parentElement)
    if (at.querySelector(BUTTONS) !== null) scope = at;
  const form = scope ?? document.body;
  const seen = (at: Element): boolean => at.checkVisibility() && wordsOf(at) !== '';
  const isBefore = (at: Element, other: Element): boolean =>
    (at.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  const buttons = [...form.querySelectorAll(BUTTONS)].filter(seen);
  const after = buttons.filter((at) => isBefore(box, at));
  const sending = after.filter((at) => (at as HTMLButtonElement).type === 'submit');
  const root = box.getRootNode() as Document | ShadowRoot;
  const headings = [...root.querySelectorAll(HEADINGS)].filter(
    (at) => seen(at) && isBefore(at, box) && at.closest('nav, footer, body > header') === null,
  );
  return {
    heading: headings.slice(-1).map(said).join(),
    buttons: [sending, after, buttons].find((some) => some.length > 0)?.map(said) ?? [],
    form: ((form as HTMLElement).innerText ?? '').slice(0, ALL),
  };
}
