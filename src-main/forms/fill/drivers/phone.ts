import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** Phone numbers, in the first of their forms that the box takes whole: as planned, then without what it has no place for. */
export const phone: Driver = {
  name: 'phone',
  fits: (field) =>
    field.maxLengths.length === 1 &&
    (field.type === 'tel' || (field.key === 'phone' && (field.type === 'text' || field.type === 'number'))),
  async fill(spot, { value }) {
    const element = firstElement(spot);
    for (const form of formsOf(spot, value)) {
      await element.fill(form, { timeout: WIDGET_MS }).catch(() => undefined);
      await element.blur({ timeout: WIDGET_MS });
      const { now, valid } = await element.evaluate((node) => ({
        now: (node as HTMLInputElement).value,
        valid: (node as HTMLInputElement).validity.valid && node.getAttribute('aria-invalid') !== 'true',
      }));
      if (valid && digits(now) === digits(form)) return;
    }
    throw new ExternalServiceError(`"${spot.field.label}" takes the phone number in no form that is known.`);
  },
};

/** The forms of a number, the likeliest first. A dialling code that is drawn before the box is not written once more. */
function formsOf({ field }: Spot, value: string): string[] {
  const prefix = /\+\d{1,4}/.exec(field.beside)?.[0] ?? '';
  const number = parsePhoneNumberFromString(value) ?? withPrefix(value, prefix);
  if (number === undefined) return [...new Set([value, digits(value)])];
  const { nationalNumber } = number;
  const national = number.formatNational();
  const bare = number.formatInternational().slice(number.countryCallingCode.length + 2);
  const all =
    prefix === `+${number.countryCallingCode}`
      ? [/^\(?0/.test(field.placeholder) ? national : bare, bare, national, nationalNumber]
      : [value, number.formatInternational(), number.number, national, digits(national), nationalNumber];
  return [...new Set(all)];
}

function withPrefix(value: string, prefix: string): ReturnType<typeof parsePhoneNumberFromString> {
  return prefix === '' ? undefined : parsePhoneNumberFromString(`${prefix} ${value.replace(/^\(?0/, '')}`);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
