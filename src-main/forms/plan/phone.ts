import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

export interface PhoneParts {
  /** `+44 7700 900123`. */
  international: string;
  /** `07700 900123`, as it is written inside the country. */
  national: string;
  /** `7700 900123`, as it is dialled behind the country's code. */
  bare: string;
  country: CountryCode | null;
}

/** A phone number's forms; null where it can't be understood, then it is used as the user wrote it. */
export function phoneParts(phone: string, homeCountry: CountryCode | null): PhoneParts | null {
  const parsed = parsePhoneNumberFromString(phone, homeCountry ?? undefined);
  if (parsed === undefined || !parsed.isPossible()) return null;
  return {
    international: parsed.formatInternational(),
    national: parsed.formatNational(),
    bare: parsed.formatInternational().slice(parsed.countryCallingCode.length + 2),
    country: parsed.country ?? homeCountry,
  };
}
