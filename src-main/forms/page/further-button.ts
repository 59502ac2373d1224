import type { Page } from 'playwright-core';
import { askFrame } from './ask-frame.ts';
import { saysOpen } from './button-words.ts';
import { saysConfirm } from './confirm-words.ts';
import { listed } from './find-buttons.ts';

/** What the page showed before the press. */
export interface ShownBefore {
  words: ReadonlySet<string>;
}

export async function buttonsBefore(page: Page): Promise<ShownBefore> {
  return { words: new Set((await listed(page)).map(({ words }) => words)) };
}

/**
 * The words of a button that a page seems to wait for after the press: one of a summary or of a box that confirms, one
 * that sends a form without questions, or, where nothing left yet, any in a box that opened; null where there is none.
 */
export async function furtherButton(
  page: Page,
  before: ShownBefore,
  { questions, sent }: { /** The page still asks something. */ questions: boolean; sent: boolean },
): Promise<string | null> {
  const all = (await listed(page)).filter(({ words, disabled }) => !disabled && !saysOpen(words));
  const isNew = ({ words }: { words: string }) => !before.words.has(words);
  const confirming = all.find((button) => saysConfirm(button.words) && (isNew(button) || !questions));
  if (confirming !== undefined) return confirming.words;
  const fresh = all.filter(isNew);
  const sending = questions ? undefined : fresh.findLast(({ action }) => action !== null);
  if (sending !== undefined || sent) return sending?.words ?? null;
  for (const frame of page.frames()) {
    const marks = await askFrame<string[]>(frame, [], () => frame.evaluate(inBoxes));
    const last = fresh.findLast((button) => button.frame === frame && marks.includes(button.mark));
    if (last !== undefined) return last.words;
  }
  return null;
}

/** Runs in the page. The marks of buttons in boxes that lie over it. */
function inBoxes(): string[] {
  const over = (element: Element | null): boolean => {
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      if (at.localName === 'jobai-bar') return false;
      if (at.matches('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]')) return true;
      if (getComputedStyle(at).position === 'fixed') return true;
    }
    return false;
  };
  return [...document.querySelectorAll('[data-jobai-button]')]
    .filter(over)
    .map((button) => button.getAttribute('data-jobai-button') ?? '');
}
