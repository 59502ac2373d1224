import type { Page } from 'playwright-core';
import { askFrame } from './ask-frame.ts';
import { saysOpen } from './button-words.ts';
import { saysAgree, saysConfirm, saysRefuse, saysSend } from './confirm-words.ts';
import { listed } from './find-buttons.ts';

/** What the page showed before the press. */
export interface ShownBefore {
  words: ReadonlySet<string>;
}

export async function buttonsBefore(page: Page): Promise<ShownBefore> {
  return { words: new Set((await listed(page)).map(({ words }) => words)) };
}

/**
 * The words of a new button that a page seems to wait for after the press: one that names the sending; where nothing
 * left yet, also one that confirms, that sends a form without questions, or one of a box that opened. Null where there is none.
 */
export async function furtherButton(
  page: Page,
  before: ShownBefore,
  { questions, sent }: { /** The page still asks something. */ questions: boolean; sent: boolean },
): Promise<string | null> {
  const fresh = (await listed(page)).filter(
    ({ words, disabled }) => !disabled && !before.words.has(words) && !saysOpen(words) && !saysRefuse(words),
  );
  if (sent) return fresh.find(({ words }) => saysSend(words))?.words ?? null;
  const language = await askFrame(page.mainFrame(), '', () =>
    page.evaluate(() => document.documentElement.lang),
  );
  const confirming = fresh.find(({ words }) => saysConfirm(words, language));
  if (confirming !== undefined) return confirming.words;
  const sending = questions ? undefined : fresh.findLast(({ action }) => action !== null);
  if (sending !== undefined) return sending.words;
  for (const frame of page.frames()) {
    const marks = await askFrame<string[]>(frame, [], () => frame.evaluate(inBoxes));
    const inBox = fresh.filter((button) => button.frame === frame && marks.includes(button.mark));
    const chosen = inBox.find(({ words }) => saysAgree(words)) ?? inBox.at(-1);
    if (chosen !== undefined) return chosen.words;
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
