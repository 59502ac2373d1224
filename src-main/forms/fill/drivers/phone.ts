import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, LetGo, type Spot } from '../driver.ts';
import { putText } from './put-text.ts';

/** Phone numbers, in the first of their forms that the box takes whole: as planned, then without what it has no place for. */
export const phone: Driver = {
  name: 'phone',
  quiet: true,
  fits: (field) =>
    field.maxLengths.length === 1 &&
    (field.type === 'tel' || (field.key === 'phone' && (field.type === 'text' || field.type === 'number'))),
  async fill(spot, { value }) {
    for (const form of formsOf(spot, value)) {
      spot.mine();
      await putText(spot, form).catch(unlessLetGo);
      const { now, valid, prefix } = await spot.first.evaluate(leaveAndLook);
      // A box may take the country out of the number and show it beside.
      const isWhole = prefix !== '' && digits(prefix + now) === digits(value) && value.startsWith('+');
      if (valid && (digits(now) === digits(form) || isWhole)) return;
    }
    throw new ExternalServiceError(`"${spot.field.label}" takes the phone number in no form that is known.`);
  },
};

/** A form that the box does not take is followed by the next; a page that the user took is not. */
function unlessLetGo(thrown: unknown): void {
  if (thrown instanceof LetGo) throw thrown;
}

/** Runs in the page. What stands in the box once it is left, and the dialling code that is drawn before it now. */
async function leaveAndLook(node: Element): Promise<{ now: string; valid: boolean; prefix: string }> {
  const box = node as HTMLInputElement;
  box.blur();
  // Pages write a number anew right after.
  await new Promise((resolve) => setTimeout(resolve));
  let prefix = '';
  for (let at = box.parentElement, level = 0; at !== null && level < 3 && prefix === ''; level += 1) {
    const texts = [...at.querySelectorAll('span, div, button, label')].map(
      (one) => one.textContent?.trim() ?? '',
    );
    prefix = texts.find((text) => /^\(?\+\d{1,4}\)?$/.test(text)) ?? '';
    at = at.parentElement;
  }
  const valid = box.validity.valid && box.getAttribute('aria-invalid') !== 'true';
  return { now: box.value, valid, prefix };
}

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
