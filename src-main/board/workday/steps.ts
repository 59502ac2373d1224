import { type Control, control } from '../control.ts';
import type { Posting } from '../posting.ts';
import { COUNTRIES, PHONE_CODES } from './countries.ts';

export interface Group {
  title: string;
  controls: readonly Control[];
}
export interface Step {
  id: 'my-information' | 'my-experience' | 'questions' | 'disclosures' | 'review';
  title: string;
  groups: readonly Group[];
}

const YES_NO = ['Yes', 'No'];
const UNSAID = 'I do not wish to answer';

/** The wizard's steps for a posting, in order; the last one only shows what was said. */
export function stepsOf(posting: Posting): Step[] {
  return [
    { id: 'my-information', title: 'My Information', groups: informationGroups(posting) },
    { id: 'my-experience', title: 'My Experience', groups: EXPERIENCE_GROUPS },
    {
      id: 'questions',
      title: 'Application Questions',
      groups: [{ title: '', controls: questionControls(posting) }],
    },
    { id: 'disclosures', title: 'Voluntary Disclosures', groups: DISCLOSURE_GROUPS },
    { id: 'review', title: 'Review', groups: [] },
  ];
}

export function controlsOf(step: Step): Control[] {
  return step.groups.flatMap((group) => group.controls);
}

function informationGroups(posting: Posting): Group[] {
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

const EXPERIENCE_GROUPS: readonly Group[] = [
  {
    title: 'Work Experience 1',
    controls: [
      control({ name: 'workExperience-1--jobTitle', label: 'Job Title', type: 'text' }),
      control({ name: 'workExperience-1--companyName', label: 'Company', type: 'text' }),
      control({
        name: 'workExperience-1--currentlyWorkHere',
        label: 'I currently work here',
        type: 'checkbox',
      }),
      control({ name: 'workExperience-1--startDate', label: 'From', type: 'text', placeholder: 'MM/YYYY' }),
      control({ name: 'workExperience-1--endDate', label: 'To', type: 'text', placeholder: 'MM/YYYY' }),
      control({ name: 'workExperience-1--roleDescription', label: 'Role Description', type: 'textarea' }),
    ],
  },
  {
    title: 'Education 1',
    controls: [
      control({ name: 'education-1--schoolName', label: 'School or University', type: 'text' }),
      control({
        name: 'education-1--degree',
        label: 'Degree',
        type: 'select',
        options: ['High school', 'Associate', 'Bachelor', 'Master', 'Doctorate', 'Other'],
      }),
      control({ name: 'education-1--fieldOfStudy', label: 'Field of Study', type: 'text' }),
    ],
  },
  {
    title: 'Resume/CV',
    controls: [
      control({
        name: 'resumeAttachments--attachments',
        label: 'Upload a file',
        type: 'file',
        required: true,
        help: 'Your resume as PDF, DOC or DOCX, 10 MB at most.',
      }),
    ],
  },
  {
    title: 'Websites',
    controls: [control({ name: 'socialNetworkAccounts--linkedInAccount', label: 'LinkedIn', type: 'url' })],
  },
];

function questionControls(posting: Posting): Control[] {
  const country = posting.places[0]?.country ?? 'the country of this job';
  const legal = [
    control({
      name: 'authorized',
      label: `Are you legally authorized to work in ${country}?`,
      type: 'select',
      required: true,
      options: YES_NO,
    }),
    control({
      name: 'sponsorship',
      label: 'Will you now or in the future require sponsorship for employment visa status?',
      type: 'select',
      required: true,
      options: YES_NO,
    }),
    control({
      name: 'start',
      label: 'What is the earliest date you could start?',
      type: 'date',
      required: true,
    }),
  ];
  return [...legal, ...posting.questions.map((question) => control(question))].map((item) => ({
    ...item,
    name: `primaryQuestionnaire--${item.name}`,
  }));
}

const DISCLOSURE_GROUPS: readonly Group[] = [
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
