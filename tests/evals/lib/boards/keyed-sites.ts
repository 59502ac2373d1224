import type { Answers } from './answer-pages.ts';

/** Answers of sites that need a key, or have a form of their own. */
export const KEYED_SITES: Record<string, Answers> = {
  weworkremotely: {
    paths: [/^\/remote-jobs\.rss$/],
    pages: [
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>We Work Remotely</title>
      <item><title>Juniper Works: Support Engineer, Tier 2</title><region>Anywhere in the World</region><type>Full-Time</type>
      <description>&lt;p&gt;Help people.&lt;/p&gt;</description><pubDate>Thu, 19 Nov 2026 10:00:00 +0000</pubDate>
      <link>https://weworkremotely.com/remote-jobs/juniper-works-support-engineer</link></item></channel></rss>`,
    ],
    read: 1,
    refused: 0,
  },
  adzuna: {
    paths: [/^\/v1\/api\/jobs\/[a-z]{2}\/search\/\d+$/],
    pages: [
      {
        ...{ count: 2, mean: 41_000 },
        results: [
          {
            ...{
              id: '1',
              title: 'Electrician',
              description: 'Maintain the plant ...',
              created: '2026-11-20T01:02:03Z',
            },
            ...{
              redirect_url: 'https://www.adzuna.co.uk/jobs/details/1',
              company: { display_name: 'Ridgeway Power' },
            },
            ...{
              location: { display_name: 'Leeds, West Yorkshire', area: ['UK', 'Leeds'] },
              contract_time: 'full_time',
            },
            ...{ salary_min: 38_000, salary_max: 42_000, salary_is_predicted: '0' },
          },
          {
            ...{
              id: '2',
              title: 'Teaching Assistant',
              description: 'Help in class ...',
              created: '2026-11-20T01:02:03Z',
            },
            ...{
              redirect_url: 'https://www.adzuna.co.uk/jobs/details/2',
              company: { display_name: 'St Anne’s School' },
            },
            ...{
              location: { display_name: 'Leeds' },
              salary_min: 21_333.5,
              salary_max: 21_333.5,
              salary_is_predicted: '1',
            },
          },
          { id: '3', title: 3, redirect_url: 'https://www.adzuna.co.uk/jobs/details/3' },
        ],
      },
    ],
    read: 2,
    refused: 1,
  },
  usajobs: {
    paths: [/^\/api\/search$/],
    pages: [
      {
        LanguageCode: 'EN',
        SearchResult: {
          ...{ SearchResultCount: 2, SearchResultCountAll: 2 },
          SearchResultItems: [
            {
              MatchedObjectId: '800',
              MatchedObjectDescriptor: {
                ...{
                  PositionTitle: 'Park Ranger',
                  PositionURI: 'https://www.usajobs.gov/job/800',
                  OrganizationName: 'National Park Service',
                },
                ...{
                  PositionLocationDisplay: 'Multiple Locations',
                  DepartmentName: 'Department of the Interior',
                },
                PositionLocation: [{ LocationName: 'Moab, Utah' }, { LocationName: 'Bryce, Utah' }],
                ...{
                  PositionSchedule: [{ Name: 'Full-time', Code: '1' }],
                  ApplyURI: ['https://www.usajobs.gov/apply/800'],
                },
                PositionRemuneration: [
                  {
                    MinimumRange: '45000.0',
                    MaximumRange: '58500.0',
                    RateIntervalCode: 'PA',
                    Description: 'Per Year',
                  },
                ],
                ...{
                  PublicationStartDate: '2026-11-15T00:00:00Z',
                  ApplicationCloseDate: '2099-12-01T23:59:59Z',
                },
                ...{
                  QualificationSummary: 'One year.',
                  UserArea: { Details: { JobSummary: 'Look after the park.', MajorDuties: ['Guide'] } },
                },
              },
            },
            {
              MatchedObjectId: '801',
              MatchedObjectDescriptor: { PositionURI: 'https://www.usajobs.gov/job/801' },
            },
          ],
        },
      },
    ],
    read: 1,
    refused: 1,
  },
  'hn-hiring': {
    paths: [/^\/api\/v1\/items\/\d+$/],
    pages: [
      {
        ...{ id: 4001, title: 'Ask HN: Who is hiring? (November 2026)', author: 'whoishiring' },
        children: [
          {
            ...{ id: 1, author: 'a', created_at: '2026-11-02T15:00:00Z' },
            text: 'Quarrel (YC W21) | Senior Backend Engineer | Berlin, Germany or Remote (EU) | €80k-€100k | Full-time<p>We make tools. <a href="https:&#x2F;&#x2F;quarrel.example&#x2F;jobs" rel="nofollow">apply</a>',
          },
          {
            ...{ id: 2, author: 'b', created_at: '2026-11-02T16:00:00Z' },
            text: 'Odell Robotics | Boston, MA | ONSITE | Mechanical Engineer<p>Robots.',
          },
          {
            id: 3,
            author: 'c',
            created_at: '2026-11-02T16:00:00Z',
            text: 'Is it me or are there fewer posts each month?',
          },
          { id: 4, author: null, created_at: '2026-11-02T16:00:00Z', text: null },
        ],
      },
    ],
    read: 2,
    refused: 1,
  },
};
