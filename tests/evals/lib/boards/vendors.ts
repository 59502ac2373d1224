import type { Answers } from './answer-pages.ts';

const LONG =
  '<p>You plan, build and look after what our customers use every day, with a small team that helps each other.</p>';
/** Answers of boards of one company, written by hand in the shapes that they have. */
export const VENDORS: Record<string, Answers> = {
  workday: {
    paths: [/^\/wday\/cxs\/tarnfell\/Careers\/jobs$/],
    target: 'https://tarnfell.wd3.myworkdayjobs.com/en-GB/Careers',
    pages: [
      {
        total: 21,
        jobPostings: [
          ...Array.from({ length: 19 }, (_, index) => ({
            ...{
              title: `Care Assistant ${index}`,
              externalPath: `/job/Leeds/Care-Assistant-${index}_R${index}`,
            },
            ...{ locationsText: 'Leeds', postedOn: 'Posted 3 Days Ago', bulletFields: [`R${index}`] },
          })),
          { title: { odd: true }, externalPath: '/job/x' },
        ],
        facets: [],
      },
      {
        total: 0,
        jobPostings: [
          {
            ...{
              title: 'Ward Manager',
              externalPath: '/job/England---York/Ward-Manager_R99',
              locationsText: '2 Locations',
            },
            ...{ postedOn: 'Posted Today', bulletFields: ['R99'] },
          },
        ],
      },
    ],
    read: 20,
    refused: 1,
  },
  bamboohr: {
    paths: [/^\/careers\/list$/],
    target: 'tarnfell',
    pages: [
      {
        meta: { totalCount: 2 },
        result: [
          {
            ...{
              id: '86',
              jobOpeningName: 'Site Foreman',
              departmentLabel: 'Build',
              employmentStatusLabel: 'Full-Time',
            },
            ...{ location: { city: 'Tulsa', state: 'Oklahoma' }, atsLocation: { country: null, city: null } },
            ...{ isRemote: null, locationType: '0' },
          },
          {
            ...{
              id: '87',
              jobOpeningName: 'Estimator',
              employmentStatusLabel: 'Contractor',
              location: { city: null, state: null },
            },
            ...{
              atsLocation: { country: 'Canada', province: 'Ontario', city: 'Ottawa' },
              isRemote: null,
              locationType: '2',
            },
          },
          { id: '88', jobOpeningName: null, location: null },
        ],
      },
    ],
    read: 2,
    refused: 1,
  },
  pinpoint: {
    paths: [/^\/postings\.json$/],
    target: 'https://tarnfell.pinpointhq.com',
    pages: [
      {
        data: [
          {
            ...{
              id: '1',
              title: 'Head Chef',
              path: '/en/postings/1',
              description: LONG,
              workplace_type: 'onsite',
            },
            ...{ compensation_minimum: 15.5, compensation_maximum: 18, compensation_currency: 'GBP' },
            ...{
              compensation_frequency: 'hour',
              compensation_visible: true,
              location: { id: '2', name: 'Bath' },
            },
          },
          { id: '2', path: '/en/postings/2', workplace_type: 'remote' },
        ],
      },
    ],
    read: 1,
    refused: 1,
  },
  rippling: {
    paths: [/^\/platform\/api\/ats\/v1\/board\/tarnfell\/jobs$/],
    target: 'https://ats.rippling.com/en-GB/tarnfell/jobs',
    pages: [
      [
        {
          ...{
            uuid: '2f0674e6-0001',
            name: 'Shift Lead',
            url: 'https://ats.rippling.com/tarnfell/jobs/2f0674e6-0001',
          },
          ...{
            department: { id: 'Ops', label: 'Ops' },
            workLocation: { label: 'Oakland, CA', id: 'Oakland, CA' },
          },
        },
        {
          ...{
            uuid: '2f0674e6-0001',
            name: 'Shift Lead',
            url: 'https://ats.rippling.com/tarnfell/jobs/2f0674e6-0001',
          },
          ...{ department: { id: 'Ops', label: 'Ops' }, workLocation: { label: 'Reno, NV', id: 'Reno, NV' } },
        },
        { uuid: 1, name: 'Odd', url: 'https://ats.rippling.com/tarnfell/jobs/x' },
      ],
    ],
    read: 1,
    refused: 1,
  },
  breezy: {
    paths: [/^\/json$/],
    target: 'tarnfell',
    pages: [
      [
        {
          ...{
            id: 'a1',
            friendly_id: 'a1-vet',
            name: 'Veterinary Nurse',
            url: 'https://tarnfell.breezy.hr/p/a1-vet',
          },
          ...{
            published_date: '2026-11-12T07:00:00.000Z',
            type: { id: 'partTime', name: 'Part-Time' },
            department: 'Clinic',
          },
          location: {
            country: { name: 'Ireland', id: 'IE' },
            state: null,
            city: 'Cork',
            is_remote: false,
            name: 'Cork, IE',
          },
          ...{
            salary: '€32,000 - €38,000 per year',
            company: { name: 'Tarn & Fell Vets', friendly_id: 'tarnfell' },
          },
        },
        { id: 'a2', name: 'Odd', url: null, published_date: null },
      ],
    ],
    read: 1,
    refused: 1,
  },
  oracle: {
    paths: [/^\/hcmRestApi\/resources\/latest\/recruitingCEJobRequisitions$/],
    target: 'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions',
    pages: [
      {
        items: [
          {
            TotalJobsCount: 2,
            requisitionList: [
              {
                ...{
                  Id: '25587',
                  Title: 'Bridge Inspector',
                  PostedDate: '2026-11-07',
                  ShortDescriptionStr: 'Look at bridges.',
                },
                ...{
                  PrimaryLocation: 'PERTH, WESTERN AUSTRALIA, Australia',
                  secondaryLocations: [{ Name: 'Cairns, Australia' }],
                },
              },
              { Id: '2', Title: null, PrimaryLocation: 'X' },
            ],
          },
        ],
        ...{ count: 1, hasMore: false },
      },
    ],
    read: 1,
    refused: 1,
  },
  eightfold: {
    paths: [/^\/api\/apply\/v2\/jobs$/],
    target: 'https://tarnfell.eightfold.ai/careers?domain=tarnfell-group.com',
    pages: [
      {
        ...{ domain: 'tarnfell-group.com', count: 2 },
        positions: [
          {
            ...{
              id: 1099,
              name: 'Supply Planner',
              canonicalPositionUrl: 'https://tarnfell.eightfold.ai/careers/job/1099',
            },
            ...{
              location: 'Charlotte, NC',
              locations: ['Charlotte, NC', 'Magnolia, AR'],
              t_create: 1_795_000_000,
            },
            ...{ job_description: '', department: 'Supply', work_location_option: 'hybrid' },
          },
          { id: 1100, name: null, t_create: 1 },
        ],
      },
    ],
    read: 1,
    refused: 1,
  },
};
