import type { FieldKey } from '#shared/domain/field-key.ts';

/** HTML's autofill field names (html.spec.whatwg.org, "autofill") and what they mean here. */
export const AUTOCOMPLETE_KEYS: Readonly<Record<string, FieldKey>> = {
  name: 'name.full',
  'given-name': 'name.first',
  'family-name': 'name.last',
  nickname: 'name.preferred',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-country-code': 'phone.country',
  'street-address': 'address.street',
  'address-line1': 'address.street',
  'address-level1': 'address.region',
  'address-level2': 'address.city',
  'postal-code': 'address.postal',
  country: 'address.country',
  'country-name': 'address.country',
  organization: 'work.company',
  'organization-title': 'work.title',
};
