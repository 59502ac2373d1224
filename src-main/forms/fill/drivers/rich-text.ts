import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** Editors: the text is inserted as if pasted, so that the editor's own model takes it. */
export const richText: Driver = {
  name: 'rich-text',
  fits: (field) => field.type === 'richtext',
  async fill(spot, { value }) {
    const element = firstElement(spot);
    await element.click({ timeout: WIDGET_MS });
    await element.press('ControlOrMeta+a');
    await element.press('Delete');
    await spot.page.keyboard.insertText(value);
    await element.blur({ timeout: WIDGET_MS });
  },
};
