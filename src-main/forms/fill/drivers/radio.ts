import { ExternalServiceError } from '#shared/errors/index.ts';
import type { Driver } from '../driver.ts';
import { pressChoice } from './press-choice.ts';

/** The browser's own radio buttons: one element an option. */
export const radio: Driver = {
  name: 'radio',
  fits: (field) => field.type === 'radio' && field.widget === 'native',
  async fill(spot, { value }) {
    const index = spot.field.options.findIndex((option) => option.label === value);
    const element = spot.elements[index];
    if (element === undefined)
      throw new ExternalServiceError(`"${spot.field.label}" has no choice "${value}".`);
    if (!(await element.isChecked())) await pressChoice(element);
  },
};
