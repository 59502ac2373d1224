import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { putText } from './put-text.ts';

const AREA = 3;
const LOCAL = 7;

/** A phone number in several boxes: only where its digits fill them exactly, or each says what goes into it. */
export const phoneParts: Driver = {
  name: 'phone-parts',
  quiet: true,
  fits: (field) => field.type === 'tel' && field.maxLengths.length > 1,
  async fill({ field, elements, mine }, { value }) {
    const called = await Promise.all(elements.map((element) => element.getAttribute('data-jobai-piece')));
    const texts = called.every((piece) => piece !== null)
      ? byName(called, value)
      : bySize(
          field.maxLengths.map((size) => size ?? 0),
          value,
        );
    if (texts === null)
      throw new ExternalServiceError(`The boxes of "${field.label}" do not fit the number ${value}.`);
    for (const [index, element] of elements.entries()) {
      const box = await element.elementHandle({ timeout: WIDGET_MS });
      if (box !== null) await putText({ first: box as Spot['first'], mine }, texts[index] ?? '');
    }
    await elements.at(-1)?.blur({ timeout: WIDGET_MS });
  },
};

function bySize(sizes: readonly number[], value: string): string[] | null {
  const national = parsePhoneNumberFromString(value)?.nationalNumber ?? value.replace(/\D/g, '');
  if (sizes.reduce((sum, size) => sum + size, 0) !== national.length) return null;
  let from = 0;
  return sizes.map((size) => {
    const text = national.slice(from, from + size);
    from += size;
    return text;
  });
}

/** Only of numbers whose area codes all have one length can the area be told: those of the North American plan. */
function byName(pieces: readonly string[], value: string): string[] | null {
  const parsed = parsePhoneNumberFromString(value);
  if (parsed?.countryCallingCode !== '1' || parsed.nationalNumber.length !== AREA + LOCAL) return null;
  const texts: Record<string, string> = {
    country: `+${parsed.countryCallingCode}`,
    area: parsed.nationalNumber.slice(0, AREA),
    number: parsed.nationalNumber.slice(AREA),
  };
  return pieces.map((piece) => texts[piece] ?? '');
}
