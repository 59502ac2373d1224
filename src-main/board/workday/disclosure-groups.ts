import { control } from '../control.ts';
import type { Group } from './group.ts';

const UNSAID = 'I do not wish to answer';

/** The fourth step: what may be left unsaid, and the terms, which may not. */
export const DISCLOSURE_GROUPS: readonly Group[] = [
  {
    title: 'Voluntary',
    controls: [
      control({
        name: 'personalInfo--gender',
        label: 'Gender',
        type: 'select',
        options: ['Female', 'Male', 'Non-binary', UNSAID],
      }),
      control({
        name: 'personalInfo--ethnicity',
        label: 'Race/Ethnicity',
        type: 'select',
        options: ['Asian', 'Black or African American', 'Hispanic or Latino', 'White', 'Two or more', UNSAID],
      }),
      control({
        name: 'personalInfo--veteranStatus',
        label: 'Veteran Status',
        type: 'select',
        options: ['I am a veteran', 'I am not a veteran', UNSAID],
      }),
    ],
  },
  {
    title: 'Terms and Conditions',
    controls: [
      control({
        name: 'termsAndConditions--acceptTermsAndAgreements',
        label: 'Yes, I have read and consent to the terms and conditions',
        type: 'checkbox',
        required: true,
      }),
    ],
  },
];
