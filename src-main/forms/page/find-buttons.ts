import type { Frame, Locator, Page } from 'playwright-core';
import { listButtons, type PageButton } from './button-script.ts';
import { NEXT_WORDS, NOT_SUBMIT_WORDS, OPEN_FORM_WORDS, SUBMIT_WORDS } from './button-words.ts';

export interface FoundButton {
  words: string;
  locator: Locator;
  disabled: boolean;
}

/** Where a form goes on: its next step, its end, or neither. */
export interface FormButtons {
  next: FoundButton | null;
  submit: FoundButton | null;
  /** What opens the form, on a page that shows only the posting. */
  open: FoundButton | null;
}

interface Candidate extends PageButton {
  frame: Frame;
}

/** Finds the buttons that matter. A button that the browser would send the form with, whatever it says, counts as submit. */
export async function findButtons(page: Page): Promise<FormButtons> {
  const all: Candidate[] = [];
  for (const [index, frame] of page.frames().entries()) {
    const buttons = await frame.evaluate(listButtons, `${index}-`).catch(() => [] as PageButton[]);
    all.push(...buttons.map((button) => ({ ...button, frame })));
  }
  const pressable = all.filter((button) => !button.link);
  const besideFields = pressable.filter((button) => button.fields > 0);
  // The last page of a form may only show what was said.
  const inForm = besideFields.length > 0 ? besideFields : pressable;
  const next = best(inForm.filter((button) => NEXT_WORDS.test(button.words)));
  const worded = inForm.filter(
    (button) => SUBMIT_WORDS.test(button.words) && !NOT_SUBMIT_WORDS.test(button.words),
  );
  const bySending = besideFields.filter(
    (button) =>
      button.submits &&
      !NEXT_WORDS.test(button.words) &&
      !NOT_SUBMIT_WORDS.test(button.words) &&
      !/\b(back|previous|cancel|zurück|abbrechen|retour)\b/i.test(button.words),
  );
  const open = all.filter((button) => OPEN_FORM_WORDS.test(button.words));
  return {
    next: found(next),
    submit: found(best(worded.filter((button) => button.submits)) ?? best(worded) ?? best(bySending)),
    open: found(open[0] ?? null),
  };
}

/** The one beside the most fields; of equals the last, since forms end with their button. */
function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (chosen, button) => (chosen === null || button.fields >= chosen.fields ? button : chosen),
    null,
  );
}

function found(candidate: Candidate | null): FoundButton | null {
  if (candidate === null) return null;
  const { words, disabled, frame, mark } = candidate;
  return { words, disabled, locator: frame.locator(`[data-jobai-button="${mark}"]`) };
}
