import type { Page } from 'playwright-core';
import { visibleText } from '#shared/domain/visible-text.ts';
import { askFrame } from './ask-frame.ts';
import { asksToSend } from './asks-to-send.ts';
import { saysOnlySubmit } from './button-words.ts';
import { type FoundButton, listed } from './find-buttons.ts';

const YES =
  /^(yes|ok|okay|confirm|continue|submit|send|ja|bestätigen|fortfahren|oui|confirmer|sí|si|confirmar|sim|conferma|bevestigen)\b/i;
const NO = /\b(no|not|don['’]?t|nein|nicht|non|nee|niet|não|cancel|later|draft|entwurf)\b/i;

/**
 * The "yes" of a box that the page drew over a form when it was to be sent, and that only asks whether to send it; null
 * where there is none, or the box asks for more.
 */
export async function findYes(page: Page): Promise<FoundButton | null> {
  const all = await listed(page);
  for (const frame of page.frames()) {
    const questions = await askFrame(frame, [], () => frame.evaluate(questionsIn));
    for (const { text, marks } of questions) {
      if (!asksToSend(visibleText(text))) continue;
      const yes = all.find(
        (button) =>
          button.frame === frame &&
          marks.includes(button.mark) &&
          (YES.test(button.words) || saysOnlySubmit(button.words)) &&
          !NO.test(button.words),
      );
      if (yes !== undefined) return yes;
    }
  }
  return null;
}

/** Runs in the page. Open boxes without questions of a form: what they say, and the marks of their buttons. */
function questionsIn(): { text: string; marks: string[] }[] {
  return [...document.querySelectorAll<HTMLElement>('dialog[open], [role=dialog], [role=alertdialog]')]
    .filter(
      (box) =>
        box.checkVisibility() && box.querySelector('input:not([type=hidden]), select, textarea') === null,
    )
    .map((box) => {
      const buttons = [...box.querySelectorAll<HTMLElement>('[data-jobai-button]')];
      const text = buttons.reduce((rest, { innerText }) => rest.replace(innerText, ' '), box.innerText);
      return { text, marks: buttons.map((button) => button.getAttribute('data-jobai-button') ?? '') };
    });
}
