import type { Page } from 'playwright-core';
import { askFrame } from './ask-frame.ts';
import { agreesToSend, asksToSend } from './asks-to-send.ts';
import { type FoundButton, listed } from './find-buttons.ts';
import type { JobNames } from './without-names.ts';

/**
 * The question and the "yes" of a box that the page drew over a form when it was to be sent, and that only asks whether to send it; null
 * where there is none, or the box asks for more. `names` are those of the job that is applied for.
 */
export async function findYes(
  page: Page,
  names: JobNames,
): Promise<{ question: string; yes: FoundButton } | null> {
  const all = await listed(page);
  for (const frame of page.frames()) {
    const questions = await askFrame(frame, [], () => frame.evaluate(questionsIn));
    for (const { text, marks } of questions) {
      if (!asksToSend(text, names)) continue;
      const yes = all.find(
        ({ frame: of, mark, words }) => of === frame && marks.includes(mark) && agreesToSend(words),
      );
      if (yes !== undefined) return { question: text, yes };
    }
  }
  return null;
}

/** Runs in the page. Open boxes without questions of a form: what they say beside their buttons, a line a block, and the marks of those. */
function questionsIn(): { text: string; marks: string[] }[] {
  const blockOf = (text: Text): Element | null => {
    let at = text.parentElement;
    while (at !== null && /^(inline|contents)/.test(getComputedStyle(at).display)) at = at.parentElement;
    return at;
  };
  const said = (box: Element): string => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let text = '';
    let block: Element | null = null;
    for (let at = walker.nextNode(); at instanceof Text; at = walker.nextNode()) {
      if (at.parentElement?.closest('[data-jobai-button]') != null) continue;
      if (at.parentElement?.checkVisibility() !== true || at.data.trim() === '') continue;
      const own = blockOf(at);
      text += `${own === block ? '' : '\n'}${at.data.replace(/\s+/g, ' ')}`;
      block = own;
    }
    return text;
  };
  return [...document.querySelectorAll<HTMLElement>('dialog[open], [role=dialog], [role=alertdialog]')]
    .filter(
      (box) =>
        box.checkVisibility() && box.querySelector('input:not([type=hidden]), select, textarea') === null,
    )
    .map((box) => ({
      text: said(box),
      marks: [...box.querySelectorAll('[data-jobai-button]')].map(
        (button) => button.getAttribute('data-jobai-button') ?? '',
      ),
    }));
}
