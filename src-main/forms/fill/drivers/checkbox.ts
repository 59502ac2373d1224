import type { Driver } from '../driver.ts';
import { firstElement } from './first-element.ts';
import { pressChoice } from './press-choice.ts';

/** One box to tick. */
export const checkbox: Driver = {
  name: 'checkbox',
  fits: (field) => field.type === 'checkbox' && field.widget === 'native',
  async fill(spot, { value }) {
    const element = firstElement(spot);
    if ((await element.isChecked()) !== (value === 'Yes')) await pressChoice(element);
  },
};
