import type { Draft } from './drawn.ts';

/** Where a vendor's form stands and what its page sends, as seen on the vendor's real pages. */
export interface SiteModel {
  vendor: string | null;
  page: string;
  send: string;
  drafts: readonly Draft[];
}

const draft = (kind: Draft['kind'], method: Draft['method'], url: string, on: Draft['on']): Draft => ({
  ...{ kind, method, url, on },
});

/** `id` stands in each address, so that the server knows whose request it is. */
export const VENDOR_SITES: Readonly<Record<string, (id: string) => SiteModel>> = {
  greenhouse: (id) => ({
    vendor: 'greenhouse',
    page: `https://boards.greenhouse.io/acme/jobs/${id}`,
    send: `https://boards.greenhouse.io/acme/jobs/${id}/applications`,
    drafts: [
      draft('upload', 'POST', `https://grnhse-prod-jben-us-east-1.s3.amazonaws.com/${id}`, 'file'),
      draft('look-up', 'GET', `https://api-geocode-earth-proxy.greenhouse.io/v1/autocomplete/${id}`, 'input'),
    ],
  }),
  lever: (id) => ({
    vendor: 'lever',
    page: `https://jobs.lever.co/acme/${id}/apply`,
    send: `https://jobs.lever.co/acme/${id}/apply/send`,
    drafts: [
      draft('parse', 'POST', `https://jobs.lever.co/parseResume/${id}`, 'file'),
      draft('look-up', 'GET', `https://jobs.lever.co/searchLocations/${id}`, 'input'),
    ],
  }),
  ashby: (id) => ({
    vendor: 'ashby',
    page: `https://jobs.ashbyhq.com/acme/${id}/application`,
    send: `https://jobs.ashbyhq.com/api/non-user-graphql/submit/${id}`,
    drafts: [
      draft('autosave', 'POST', `https://jobs.ashbyhq.com/api/non-user-graphql/value/${id}`, 'input'),
      draft('upload', 'POST', `https://ashby-form-uploads.s3.us-east-1.amazonaws.com/${id}`, 'file'),
    ],
  }),
  workday: (id) => ({
    vendor: 'workday',
    page: `https://acme.wd5.myworkdayjobs.com/en-US/careers/job/${id}/apply`,
    send: `https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/careers/${id}/submit`,
    drafts: [
      draft('upload', 'POST', `https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/attachments/${id}`, 'file'),
      draft('step', 'PUT', `https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/careers/${id}/draft`, 'step'),
    ],
  }),
  smartrecruiters: (id) => ({
    vendor: 'smartrecruiters',
    page: `https://jobs.smartrecruiters.com/oneclick-ui/company/acme/publication/${id}`,
    send: `https://jobs.smartrecruiters.com/oneclick-ui/api/${id}/apply`,
    drafts: [
      draft('parse', 'POST', `https://jobs.smartrecruiters.com/oneclick-ui/api/${id}/parse`, 'file'),
      draft('autosave', 'PUT', `https://jobs.smartrecruiters.com/oneclick-ui/api/${id}/draft`, 'input'),
    ],
  }),
  workable: (id) => ({
    vendor: 'workable',
    page: `https://apply.workable.com/acme/j/${id}/apply`,
    send: `https://apply.workable.com/api/v1/jobs/${id}/apply`,
    drafts: [
      draft('upload', 'PUT', `https://workable-application-form.s3.us-east-1.amazonaws.com/${id}`, 'file'),
      draft('parse', 'POST', `https://apply.workable.com/api/v1/jobs/${id}/parse`, 'file'),
    ],
  }),
};

/** Pages on vendors' hosts, whose one button applies at once whatever it says; their addresses do not say so. */
export const PRESSED_SITES: Readonly<Record<string, (id: string) => SiteModel>> = {
  personio: (id) => pressed('personio', `https://acme.jobs.personio.de/job/${id}`),
  teamtailor: (id) => pressed('teamtailor', `https://acme.teamtailor.com/jobs/${id}`),
  pinpoint: (id) => pressed('pinpoint', `https://acme.pinpointhq.com/en/postings/${id}`),
  workable: (id) => pressed('workable', `https://apply.workable.com/acme/j/${id}`),
  ashby: (id) => pressed('ashby', `https://jobs.ashbyhq.com/acme/${id}`),
};

const pressed = (vendor: string, page: string): SiteModel => ({
  ...{ vendor, page, send: `${page}/interest`, drafts: [] },
});

/** Where a company's own pages send to: what says so, what says nothing, what a title says, and what calls itself a draft. */
const SENDS = [
  ...['jobs/ID/receive', 'api/drafts/ID/confirm', 'bewerbung/ID/absenden', 'jobs/ID/interest'],
  ...['jobs/validation-engineer/ID', 'api/drafts/ID/%C3%BCbermitteln'],
];

/** A company's own pages, of no known vendor. */
export function ownSite(id: string, saves: boolean, sends = 0): SiteModel {
  const origin = `https://careers-${id}.example`;
  const send = (SENDS[sends % SENDS.length] ?? '').replace('ID', id);
  return {
    vendor: null,
    page: `${origin}/jobs/${id}`,
    send: `${origin}/${send}`,
    drafts: saves
      ? [
          draft('autosave', 'POST', `${origin}/jobs/${id}/draft`, 'input'),
          draft('autosave', 'POST', `${origin}/api/validate/field/${id}`, 'input'),
          draft('upload', 'POST', `${origin}/jobs/${id}/files`, 'file'),
        ]
      : [],
  };
}
