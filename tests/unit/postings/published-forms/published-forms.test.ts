import { expect, it } from 'vitest';
import { publishedAt } from '#main/postings/published-forms/index.ts';

const nowhere = { api: () => undefined, practice: null };
const at = (address: string) => publishedAt(address, nowhere)?.at.url ?? null;
const read = (address: string, body: unknown) =>
  publishedAt(address, nowhere)?.form.read(typeof body === 'string' ? body : JSON.stringify(body)) ?? null;
const brief = (questions: ReturnType<typeof read>) =>
  questions?.map(({ label, type, required, options }) =>
    [label, type, required, options.map((option) => option.label).join('/')].join(' | '),
  );

const ID = '3f6b1a52-8c0d-4a7e-9b11-5d2e7c9a0102';

it.each([
  [
    'https://job-boards.greenhouse.io/acme/jobs/4012345',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/4012345?questions=true',
  ],
  [
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345',
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/4012345?questions=true',
  ],
  [`https://jobs.lever.co/acme/${ID}`, `https://jobs.lever.co/acme/${ID}/apply`],
  [`https://jobs.eu.lever.co/acme/${ID}/apply`, `https://jobs.eu.lever.co/acme/${ID}/apply`],
  [`https://jobs.ashbyhq.com/acme/${ID}`, 'https://jobs.ashbyhq.com/api/non-user-graphql?op=ApiJobPosting'],
  ['https://apply.workable.com/acme/j/1A2B3C4D5E/', 'https://apply.workable.com/api/v1/jobs/1A2B3C4D5E/form'],
  ['https://acme.recruitee.com/o/baker-m-f-d', 'https://acme.recruitee.com/api/offers/baker-m-f-d'],
  ['https://jobs.smartrecruiters.com/Acme/74400001-baker', null],
  ['https://acme.jobs.personio.de/job/12', null],
  ['https://acme.example/jobs/baker', null],
  ['https://job-boards.greenhouse.io/acme', null],
])('%s is described at %s', (address, expected) => expect(at(address)).toBe(expected));

it('reads what Greenhouse documents, with the legal and personal questions', () => {
  const field = (name: string, type: string, values: string[] = []) => ({
    name,
    type,
    values: values.map((label, value) => ({ label, value })),
  });
  const questions = read('https://job-boards.greenhouse.io/acme/jobs/1', {
    questions: [
      { label: 'Email', required: true, fields: [field('email', 'input_text')] },
      {
        label: 'Resume',
        required: true,
        fields: [field('resume', 'input_file'), field('resume_text', 'textarea')],
      },
      {
        label: 'Do you need a visa?',
        required: true,
        description: '<p>Now or later</p>',
        fields: [field('question_7', 'multi_value_single_select', ['Yes', 'No'])],
      },
    ],
    location_questions: [
      { label: 'City', required: false, fields: [field('location', 'input_text')] },
      { label: 'Longitude', required: false, fields: [field('longitude', 'input_hidden')] },
    ],
    compliance: [
      {
        type: 'eeoc',
        questions: [{ label: 'Gender', fields: [field('gender', 'multi_value_single_select')] }],
      },
    ],
    demographic_questions: {
      questions: [
        {
          id: 9,
          label: 'Age group',
          type: 'multi_value_single_select',
          answer_options: [{ label: '18-29' }],
        },
      ],
    },
    data_compliance: [{ type: 'gdpr', requires_consent: true }],
  });
  expect(brief(questions)).toEqual([
    'Email | text | true | ',
    'Resume | file | true | ',
    'Do you need a visa? | select | true | Yes/No',
    'City | text | false | ',
    'Gender | select | false | ',
    'Age group | select | false | 18-29',
    'I agree that my data is processed | checkbox | true | ',
  ]);
  expect(questions?.[2]?.help).toBe('Now or later');
});

it('reads Ashby, and sees that a posting has no form any more', () => {
  const entry = (title: string, type: string, over = {}) => ({
    isRequired: true,
    field: { path: `_systemfield_${title}`, title, type },
    ...over,
  });
  const address = `https://jobs.ashbyhq.com/acme/${ID}`;
  const sections = [
    {
      title: 'You',
      fieldEntries: [
        entry('Name', 'String'),
        entry('May you work here?', 'Boolean'),
        entry('Unseen', 'String', { isHidden: true }),
        entry('Team', 'ValueSelect', {
          field: { path: 'x', title: 'Team', type: 'ValueSelect', selectableValues: [{ label: 'Red' }] },
        }),
      ],
    },
  ];
  expect(brief(read(address, { data: { jobPosting: { applicationForm: { sections } } } }))).toEqual([
    'Name | text | true | ',
    'May you work here? | radio | true | Yes/No',
    'Team | select | true | Red',
  ]);
  expect(read(address, { data: { jobPosting: null } })).toBeNull();
});

it('reads Workable without its whole sections, and Recruitee with what it switches on', () => {
  const form = [
    {
      name: 'Details',
      fields: [
        { id: 'QA_1', label: 'Night work?', type: 'boolean', required: true },
        { id: 'education', label: 'Education', type: 'group' },
        { id: 'QA_2', label: 'Shift', type: 'dropdown', options: [{ name: '7', value: 'Early' }] },
      ],
    },
  ];
  expect(brief(read('https://apply.workable.com/acme/j/1A2B3C4D5E', form))).toEqual([
    'Night work? | radio | true | Yes/No',
    'Shift | select | false | 7',
  ]);
  const offer = {
    ...{ options_cv: 'required', options_phone: 'optional', options_cover_letter: 'off' },
    open_questions: [
      { id: 1, body: 'Licence?', kind: 'boolean', required: true },
      { id: 2, body: '<b>Note</b>', kind: 'infobox' },
      { id: 3, body: 'Areas', kind: 'multi_choice', open_question_options: [{ body: 'A' }, { body: 'B' }] },
    ],
  };
  expect(brief(read('https://acme.recruitee.com/o/baker', { offer }))).toEqual([
    'Full name | text | true | ',
    'Email address | email | true | ',
    'Phone number | tel | false | ',
    'CV or resume | file | true | ',
    'Licence? | radio | true | Yes/No',
    'Areas | checkbox-group | false | A/B',
  ]);
});

it('reads the questions that stand as JSON in a form of Lever, and tells a page without a form', () => {
  const card = {
    fields: [
      {
        type: 'multiple-choice',
        text: 'Over 18?',
        required: true,
        options: [{ text: 'Yes' }, { text: 'No' }],
      },
      { type: 'textarea', text: 'Say "hello"', required: false },
    ],
  };
  const value = JSON.stringify(card).replaceAll('"', '&quot;');
  const page = `<form><input name="name" required><input name="email" required><input name="resume" type="file">
    <input type="hidden" name="cards[c1][baseTemplate]" value="${value}"></form>`;
  const address = `https://jobs.lever.co/acme/${ID}`;
  expect(brief(read(address, page))).toEqual([
    'Resume/CV | file | false | ',
    'Full name | text | true | ',
    'Email | email | true | ',
    'Over 18? | radio | true | Yes/No',
    'Say "hello" | textarea | false | ',
  ]);
  expect(read(address, '<p>This posting is closed</p>')).toBeNull();
});
