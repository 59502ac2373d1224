import type { Answers } from './answer-pages.ts';

const LONG =
  '<p>You plan, build and look after what our customers use every day, with a small team that helps each other.</p>';

/** Answers of job sites, written by hand in the shapes that they have. The last record of each is odd on purpose. */
export const SITES: Record<string, Answers> = {
  remotive: {
    paths: [/^\/api\/remote-jobs$/],
    pages: [
      {
        '0-legal-notice': 'credit us',
        'job-count': 3,
        jobs: [
          {
            ...{
              id: 11,
              url: 'https://remotive.com/remote-jobs/software-dev/senior-data-engineer-11',
              tags: ['python'],
            },
            ...{
              title: 'Senior Data Engineer',
              company_name: 'Tarn & Fell',
              category: 'Data',
              job_type: 'full_time',
            },
            ...{ publication_date: '2026-11-20T08:00:00', candidate_required_location: 'UK, Ireland' },
            ...{ salary: '£70,000 - £85,000', description: LONG },
          },
          {
            ...{
              id: 12,
              url: 'https://remotive.com/remote-jobs/marketing/copywriter-12',
              tags: [],
              category: 'Writing',
            },
            ...{
              title: 'Copywriter',
              company_name: 'Ölmühle Sonne',
              job_type: 'contract',
              description: LONG,
            },
            ...{
              publication_date: '2026-11-19T08:00:00',
              candidate_required_location: 'Worldwide',
              salary: '',
            },
          },
          {
            id: 13,
            url: 'https://remotive.com/x-13',
            title: null,
            company_name: 'Odd',
            candidate_required_location: '',
          },
        ],
      },
    ],
    read: 2,
    refused: 1,
  },
  remoteok: {
    paths: [/^\/api$/],
    pages: [
      [
        { last_updated: 1_795_000_000, legal: 'Link back to us.' },
        {
          ...{
            slug: 'remote-nurse-educator-brook-health-771',
            id: '771',
            epoch: 1_795_000_000,
            tags: ['medical'],
          },
          ...{ date: '2026-11-21T00:00:00+00:00', company: 'Brook Health', position: 'Nurse Educator' },
          ...{ description: LONG, location: 'United States', salary_min: 70_000, salary_max: 92_000 },
          ...{ apply_url: 'https://remoteok.com/l/771', url: 'https://remoteok.com/remote-jobs/771' },
        },
        {
          ...{
            slug: 'remote-go-developer-kelp-772',
            id: '772',
            epoch: 1_795_000_000,
            tags: [],
            company: 'Kelp',
          },
          ...{ date: '2026-11-22T00:00:00+00:00', position: 'Go Developer', description: LONG, location: '' },
          ...{ salary_min: 0, salary_max: 0, url: 'https://remoteok.com/remote-jobs/772' },
        },
        { slug: 'odd', epoch: 1, position: { en: 'Odd' }, company: 'Odd' },
      ],
    ],
    read: 2,
    refused: 1,
  },
  arbeitnow: {
    paths: [/^\/api\/job-board-api$/],
    pages: [
      {
        data: [
          {
            ...{
              slug: 'pflegefachkraft-hamburg-1',
              company_name: 'Haus Elbblick',
              title: 'Pflegefachkraft (m/w/d)',
            },
            ...{
              description: LONG,
              remote: false,
              url: 'https://www.arbeitnow.com/jobs/pflegefachkraft-hamburg-1',
            },
            ...{
              tags: ['Pflege'],
              job_types: ['berufserfahren', 'Vollzeit'],
              location: 'Hamburg',
              created_at: 1_795_000_000,
            },
          },
        ],
        links: { next: 'https://www.arbeitnow.com/api/job-board-api?page=2&extra=1' },
        meta: { current_page: 1 },
      },
      {
        data: [
          {
            ...{
              slug: 'platform-engineer-2',
              company_name: 'Wolkenwerk',
              title: 'Platform Engineer',
              description: LONG,
            },
            ...{
              remote: true,
              url: 'https://www.arbeitnow.com/jobs/platform-engineer-2',
              tags: [],
              job_types: [],
            },
            ...{ location: 'Berlin', created_at: 1_795_100_000 },
          },
          { slug: 'odd', title: 7, company_name: 'Odd', job_types: [] },
        ],
        links: {},
        meta: { current_page: 2 },
      },
      { data: [], links: {}, meta: { current_page: 3 } },
    ],
    read: 2,
    refused: 1,
  },
  himalayas: {
    paths: [/^\/jobs\/api\/search$/],
    pages: [
      {
        ...{ offset: 0, limit: 20, totalCount: 3 },
        jobs: [
          {
            ...{
              title: 'Payroll Specialist',
              companyName: 'Ferrow',
              companySlug: 'ferrow',
              employmentType: 'Part Time',
            },
            ...{
              minSalary: 40_000,
              maxSalary: 48_000,
              currency: 'EUR',
              seniority: ['Mid-level'],
              categories: ['Payroll'],
            },
            ...{ locationRestrictions: ['Spain', 'Portugal'], description: LONG, pubDate: 1_795_000_000 },
            ...{ guid: 'https://himalayas.app/companies/ferrow/jobs/payroll-specialist' },
            ...{ applicationLink: 'https://himalayas.app/companies/ferrow/jobs/payroll-specialist' },
          },
          {
            ...{
              title: 'Illustrator',
              companyName: 'Nib',
              employmentType: 'Contractor',
              minSalary: null,
              maxSalary: null,
            },
            ...{
              seniority: [],
              locationRestrictions: [{ alpha2: 'CA', name: 'Canada', slug: 'canada' }],
              pubDate: 1_795_000_000,
            },
            ...{ description: LONG, guid: 'https://himalayas.app/companies/nib/jobs/illustrator' },
          },
          { title: 'Odd', companyName: null, guid: 'x', locationRestrictions: [] },
        ],
      },
      { offset: 20, limit: 20, totalCount: 3, jobs: [] },
    ],
    read: 2,
    refused: 1,
  },
  jobicy: {
    paths: [/^\/api\/v2\/remote-jobs$/],
    pages: [
      {
        ...{ apiVersion: '2.4', jobCount: 3, success: true },
        jobs: [
          {
            ...{
              id: 501,
              url: 'https://jobicy.com/jobs/501-bookkeeper',
              jobTitle: 'Bookkeeper',
              companyName: 'Ledgerly',
            },
            ...{
              jobIndustry: ['Accounting &amp; Finance'],
              jobType: ['part-time'],
              jobGeo: 'USA,  Canada',
              jobLevel: 'Any',
            },
            ...{
              jobDescription: LONG,
              pubDate: '2026-11-18 07:08:09',
              annualSalaryMin: '45000',
              annualSalaryMax: '55000',
            },
            salaryCurrency: 'USD',
          },
          {
            ...{
              id: 502,
              url: 'https://jobicy.com/jobs/502-tutor',
              jobTitle: 'Maths Tutor',
              companyName: 'Abacus',
            },
            ...{ jobType: ['contract'], jobGeo: 'Anywhere', jobLevel: 'Junior', jobDescription: LONG },
            ...{
              pubDate: '2026-11-18 07:08:09',
              salaryMin: 25,
              salaryMax: 35,
              salaryCurrency: 'USD',
              salaryPeriod: 'hourly',
            },
          },
          { id: 503, jobTitle: 'Odd', companyName: 'Odd', jobGeo: '', url: null },
        ],
      },
    ],
    read: 2,
    refused: 1,
  },
  'the-muse': {
    paths: [/^\/api\/public\/jobs$/],
    first: 0,
    pages: [
      {
        ...{ page: 0, page_count: 1, total: 3 },
        results: [
          {
            ...{
              id: 9,
              name: 'Field Sales Representative',
              contents: LONG,
              publication_date: '2026-11-10T10:00:00Z',
            },
            ...{
              locations: [{ name: 'Denver, CO' }, { name: 'Flexible / Remote' }],
              levels: [{ name: 'Entry Level', short_name: 'entry' }],
            },
            ...{ categories: [{ name: 'Sales' }], company: { id: 1, name: 'Copper Creek' } },
            refs: { landing_page: 'https://www.themuse.com/jobs/coppercreek/field-sales-representative' },
          },
          {
            ...{
              id: 10,
              name: 'Welder',
              contents: LONG,
              publication_date: '2026-11-10T10:00:00Z',
              levels: [],
            },
            ...{ locations: [{ name: 'Lyon, France' }], categories: [], company: { name: 'Acier Dumont' } },
            refs: { landing_page: 'https://www.themuse.com/jobs/acierdumont/welder' },
          },
          { id: 11, name: 'Odd', company: {}, refs: { landing_page: 'https://www.themuse.com/jobs/odd' } },
        ],
      },
    ],
    read: 2,
    refused: 1,
  },
};
