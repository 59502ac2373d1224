import type { Frame, Page } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import { identifyButton } from '../page/button-identity.ts';
import { saysNext, saysSubmit } from '../page/button-words.ts';
import type { FoundButton } from '../page/find-buttons.ts';
import type { ReadField } from '../read/read-field.ts';
import { noteButtons, type PanelButton, panelButtons } from './in-page/entry-panel.ts';
import { isClose, isSave } from './panel-words.ts';

const KNOWN = 'data-jobai-known';

/** The panel or dialog in which one entry is filled in before the form takes it. */
export interface EntryPanel {
  save: FoundButton | null;
  cancel: FoundButton | null;
}

/** Remembers the buttons that stand in the page now. */
export async function rememberButtons(page: Page): Promise<void> {
  const source = `(${noteButtons})(${JSON.stringify(KNOWN)})`;
  await Promise.all(page.frames().map((frame) => askFrame(frame, undefined, () => frame.evaluate(source))));
}

/** The panel that came with fields; without a button to save it, they stand in the form itself. */
export async function panelOf(frames: readonly Frame[], fields: readonly ReadField[]): Promise<EntryPanel> {
  const none: EntryPanel = { save: null, cancel: null };
  const [first] = fields;
  const frame = first === undefined ? undefined : frames[first.frameIndex];
  if (first === undefined || frame === undefined) return none;
  const marks = fields
    .filter((field) => field.frameIndex === first.frameIndex)
    .flatMap(({ marks: own }) => own);
  const given = [marks, KNOWN, 'entry-'].map((value) => JSON.stringify(value)).join(', ');
  const source = `(${panelButtons})(${given}, ${identifyButton})`;
  const asked = () => frame.evaluate<{ buttons: PanelButton[]; dialog: boolean }>(source);
  const { buttons, dialog } = await askFrame(frame, { buttons: [], dialog: false }, asked);
  const found = (button: PanelButton | undefined): FoundButton | null =>
    button === undefined
      ? null
      : {
          ...button,
          frame,
          locator: frame.locator(`[data-jobai-button="${button.mark}"]`),
          action: null,
          sure: false,
        };
  const cancel = buttons.find(({ words }) => isClose(words));
  const goesOn = (words: string): boolean => saysSubmit(words) || saysNext(words);
  const save = buttons.find(({ words }) => isSave(words, dialog || cancel !== undefined) && !goesOn(words));
  return { save: found(save), cancel: found(cancel) };
}
