import type { Answers } from './answer-pages.ts';

const page = (inner: string) =>
  `<!doctype html><html><head><title>Jobs</title></head><body>${inner}</body></html>`;
const card = (id: number, title: string, place: string) => `<li class="iCIMS_JobCardItem"><div class="row">
  <div class="header left"><span class="sr-only field-label">Job Locations</span><span>${place}</span></div>
  <div class="title"><a class="iCIMS_Anchor" href="https://careers-tarnfell.icims.com/jobs/${id}/x/job?in_iframe=1" title="${id} - ${title}">
  <span class="sr-only field-label">Job Title</span><h3>${title}</h3></a></div>
  <dl><div><dt class="iCIMS_JobHeaderField">Type</dt><dd class="iCIMS_JobHeaderData"><span>Regular Full-Time</span></dd></div></dl></div></li>`;
const phenomJob = (id: string, title: string) => ({
  ...{ title, jobId: id, jobSeqNo: `X${id}`, city: 'Rotterdam', country: 'Netherlands', type: 'Full-Time' },
  ...{
    location: 'Rotterdam, South Holland, Netherlands',
    postedDate: '2026-11-09T09:54:06.573+0000',
    descriptionTeaser: 'Join us.',
  },
});
const phenomPage = (jobs: unknown[]) =>
  page(
    `<script>var phApp = {}; phApp.ddo = ${JSON.stringify({ eagerLoadRefineSearch: { status: 200, hits: jobs.length, data: { jobs } } })}; phApp.x = 1;</script>`,
  );

/** Answers of boards that are pages or feeds. */
export const PAGE_VENDORS: Record<string, Answers> = {
  jobvite: {
    paths: [/^\/tarnfell\/search$/],
    target: 'https://jobs.jobvite.com/tarnfell/search',
    pages: [
      page(`<table class="jv-job-list"><tr><td class="jv-job-list-name"><a href="/tarnfell/job/oAb1">Grants Officer</a></td>
      <td class="jv-job-list-location">Chicago, Illinois</td></tr><tr><td class="jv-job-list-name"><a href="/tarnfell/job/oAb2"> </a></td>
      <td class="jv-job-list-location">Chicago, Illinois</td></tr></table>`),
    ],
    read: 1,
    refused: 1,
  },
  icims: {
    paths: [/^\/jobs\/search$/],
    target: 'tarnfell',
    pages: [
      page(
        `<ul>${card(8214, 'Payroll Tax Specialist', 'US-WI-Green Bay')}${card(8215, 'Auditor', 'US-MN-Duluth | US-WI-Madison')}</ul>`,
      ),
      page(`<ul>${card(8300, 'Receptionist', 'US')}</ul>`),
      page('<ul class="iCIMS_JobsTable"></ul>'),
    ],
    read: 3,
    refused: 0,
  },
  phenom: {
    paths: [/^\/global\/en\/search-results$/],
    target: 'https://careers.tarnfell.example/global/en/search-results',
    pages: [
      phenomPage([
        ...Array.from({ length: 9 }, (_, index) => phenomJob(`P-${index}`, `Project Manager ${index}`)),
        { jobId: 'P-9' },
      ]),
      phenomPage([phenomJob('P-10', 'Office Manager')]),
    ],
    read: 10,
    refused: 1,
  },
  paylocity: {
    paths: [/^\/recruiting\/jobs\/All\/[\w-]+\/jobs$/],
    target:
      'https://recruiting.paylocity.com/recruiting/jobs/All/211e692d-c45a-4e3a-ae01-3e497af97929/Tarn-Fell',
    pages: [
      page(
        `<script>window.pageData = ${JSON.stringify({
          Jobs: [
            {
              ...{
                JobId: 41,
                JobTitle: 'Power Systems Engineer',
                LocationName: 'Hybrid',
                PublishedDate: '2026-11-08T11:27:44-05:00',
              },
              ...{
                Description: '',
                JobLocation: { Name: 'Hybrid', City: 'Raleigh', State: 'NC', Country: 'USA' },
                IsRemote: false,
              },
            },
            { JobId: 42, JobTitle: null },
          ],
          ModuleTitle: 'Tarn & Fell Energy',
        })};</script>`,
      ),
    ],
    read: 1,
    refused: 1,
  },
  neogov: {
    paths: [/^\/SearchEngine\/JobsFeed$/],
    target: 'tarnfell',
    pages: [
      `<?xml version="1.0"?><rss version="2.0" xmlns:joblisting="http://www.neogov.com/namespaces/JobListing"><channel><title>Tarn County</title>
      <item><title>Librarian</title><link>https://www.governmentjobs.com/careers/tarnfell/jobs/1</link><description>&lt;p&gt;Books.&lt;/p&gt;</description>
      <joblisting:minimumSalary>24</joblisting:minimumSalary><joblisting:maximumSalary>31</joblisting:maximumSalary>
      <joblisting:salaryCurrency>USD</joblisting:salaryCurrency><joblisting:salaryInterval>Hour</joblisting:salaryInterval>
      <joblisting:location>Boise, Idaho</joblisting:location></item></channel></rss>`,
    ],
    read: 1,
    refused: 0,
  },
  hrmdirect: {
    paths: [/^\/employment\/job-openings\.php$/],
    target: 'tarnfell',
    pages: [
      `<!DOCTYPE html><html><head><title>Careers At Tarn Foundation</title></head><body><table>
      <tr class="reqitem ReqRowClick" data-req-id="37"><td class="departments reqitem">Operations</td>
      <td class="posTitle reqitem"><a href="job-opening.php?req=37&amp;req_loc=13&amp;#job">Programme Owner</a></td><td class="reqitem">11/05/2026</td></tr>
      </table></body></html>`,
    ],
    read: 1,
    refused: 0,
  },
};
