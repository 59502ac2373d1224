import { control } from '../control.ts';
import type { Posting } from '../posting.ts';
import { COUNTRIES, PHONE_CODES } from './countries.ts';
import type { Group } from './group.ts';
import { YES_NO } from './yes-no.ts';

/** The first step: where from, name, address, contact. */
export function informationGroups(posting: Posting): Group[] {
  const required = true;
  return [
    {
      title: '',
      controls: [
        control({
          name: 'source--source',
          label: 'How Did You Hear About Us?',
          type: 'select',
          required,
          options: ['Company website', 'Job board', 'LinkedIn', 'Employee referral', 'University', 'Other'],
        }),
        control({
          name: 'candidateIsPreviousWorker',
          label: `Have you previously been employed by ${posting.company.name}?`,
          type: 'radio',
          required,
          options: YES_NO,
        }),
        control({ name: 'country--country', label: 'Country', type: 'select', required, options: COUNTRIES }),
      ],
    },
    {
      title: 'Legal Name',
      controls: [
        control({
          name: 'name--legalName--firstName',
          label: 'First Name',
          type: 'text',
          required,
          autocomplete: 'given-name',
        }),
        control({
          name: 'name--legalName--lastName',
          label: 'Last Name',
          type: 'text',
          required,
          autocomplete: 'family-name',
        }),
      ],
    },
    {
      title: 'Address',
      controls: [
        control({
          name: 'address--addressLine1',
          label: 'Address Line 1',
          type: 'text',
          autocomplete: 'address-line1',
        }),
        control({
          name: 'address--city',
          label: 'City',
          type: 'text',
          required,
          autocomplete: 'address-level2',
        }),
        control({
          name: 'address--postalCode',
          label: 'Postal Code',
          type: 'text',
          autocomplete: 'postal-code',
        }),
      ],
    },
    {
      title: 'Contact',
      controls: [
        control({
          name: 'emailAddress--emailAddress',
          label: 'Email Address',
          type: 'email',
          required,
          autocomplete: 'email',
        }),
        control({
          name: 'phoneNumber--phoneType',
          label: 'Phone Device Type',
          type: 'select',
          required,
          options: ['Home', 'Mobile', 'Work'],
        }),
        control({
          name: 'phoneNumber--countryPhoneCode',
          label: 'Country Phone Code',
          type: 'select',
          required,
          options: PHONE_CODES,
        }),
        control({
          name: 'phoneNumber--phoneNumber',
          label: 'Phone Number',
          type: 'tel',
          required,
          autocomplete: 'tel-national',
        }),
      ],
    },
  ];
}
