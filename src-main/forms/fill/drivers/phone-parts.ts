import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { putText } from './put-text.ts';

/** A phone number in several small boxes: only where its digits fill them exactly. */
export const phoneParts: Driver = {
  name: 'phone-parts',
  quiet: true,
  fits: (field) => field.type === 'tel' && field.maxLengths.length > 1,
  async fill({ field, elements, mine }, { value }) {
    const national = parsePhoneNumberFromString(value)?.nationalNumber ?? value.replace(/\D/g, '');
    const sizes = field.maxLengths.map((size) => size ?? 0);
    if (sizes.reduce((sum, size) => sum + size, 0) !== national.length)
      throw new ExternalServiceError(`The boxes of "${field.label}" do not fit the number ${value}.`);
    let from = 0;
    for (const [index, element] of elements.entries()) {
      const size = sizes[index] ?? 0;
      const box = await element.elementHandle({ timeout: WIDGET_MS });
      if (box !== null)
        await putText({ first: box as Spot['first'], mine }, national.slice(from, from + size));
      from += size;
    }
    await elements.at(-1)?.blur({ timeout: WIDGET_MS });
  },
};
