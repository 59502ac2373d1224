import { control } from '../control.ts';
import type { Group } from './group.ts';

/** The second step: last work, education, resume, links. */
export const EXPERIENCE_GROUPS: readonly Group[] = [
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
