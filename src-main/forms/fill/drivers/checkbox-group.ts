import type { Driver } from '../driver.ts';
import { pressChoice } from './press-choice.ts';

/** Several boxes under one question: those that are wanted are ticked, all others are not. */
export const checkboxGroup: Driver = {
  name: 'checkbox-group',
  fits: (field) => field.type === 'checkbox-group',
  async fill(spot, { value }) {
    const wanted = new Set(value.split('\n'));
    for (const [index, element] of spot.elements.entries()) {
      const label = spot.field.options[index]?.label ?? '';
      spot.mine();
      if ((await element.isChecked()) !== wanted.has(label)) await pressChoice(element);
    }
  },
};
