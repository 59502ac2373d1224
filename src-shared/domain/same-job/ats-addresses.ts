import type { AddressRule } from './address-rule.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const WORKDAY = '(?:job|details)/(?:.*/)?(?:[^/]*_)?(?<id>[^/_]*\\d[^/_]*)(?:/(?:apply|login).*)?/?$';

/** A requisition that is posted again has the number of the copy behind its own: `R-123-1`; `REQ-2024-1` is no copy. */
const WORKDAY_COPY = /(?<=\d{3})(?<!(?<!\d)(?:19|20)\d\d)-[1-9]$/;

/** Addresses of applicant tracking systems, as their public pages, forms and interfaces write them. */
export const ATS_ADDRESSES: readonly AddressRule[] = [
  {
    vendor: 'greenhouse',
    host: /(^|\.)greenhouse\.io$/,
    path: [/\/jobs\/(?<id>\d+)/],
    query: ['gh_jid', 'token'],
  },
  { vendor: 'lever', host: /(^|\.)lever\.co$/, path: [new RegExp(`/(?<id>${UUID})`, 'i')] },
  {
    vendor: 'ashby',
    host: /(^|\.)ashbyhq\.com$/,
    path: [new RegExp(`/(?<id>${UUID})`, 'i')],
    query: ['ashby_jid'],
  },
  {
    vendor: 'workday',
    host: /\.myworkdaysite\.com$/,
    path: [new RegExp(`/recruiting/(?<tenant>[^/]+)/[^/]+/${WORKDAY}`, 'i')],
    copy: WORKDAY_COPY,
  },
  {
    vendor: 'workday',
    host: /\.myworkdayjobs(-impl)?\.com$/,
    path: [new RegExp(`/${WORKDAY}`, 'i')],
    copy: WORKDAY_COPY,
    tenant: 'host',
  },
  {
    vendor: 'smartrecruiters',
    host: /(^|\.)smartrecruiters\.com$/,
    path: [
      new RegExp(`/company/(?<tenant>[^/]+)/publication/(?<id>${UUID})`, 'i'),
      /\/companies\/(?<tenant>[^/]+)\/postings\/(?<id>[\w-]+)/i,
      /^\/(?:[a-z]{2}\/)?(?<tenant>[^/]+)\/(?<id>\d+)(?:-[^/]*)?(?:\/|$)/i,
    ],
  },
  {
    vendor: 'workable',
    host: /(^|\.)workable\.com$/,
    path: [
      /\/view\/(?<id>[\w-]{12,})/,
      /\/j\/(?<id>[0-9a-z]{6,})/i,
      /\/api\/v\d\/jobs\/(?<id>[0-9a-z]{6,})/i,
      /\/jobs\/(?<id>\d+)/,
    ],
  },
  {
    vendor: 'personio',
    host: /\.jobs\.personio\.(de|com|es|fr|it|nl)$/,
    path: [/\/job\/(?<id>\d+)/],
    tenant: 'host',
  },
  {
    vendor: 'teamtailor',
    host: /\.teamtailor\.com$/,
    path: [/\/jobs\/(?<id>\d{6,})/],
    isUnique: true,
  },
  { vendor: 'teamtailor', host: /\.teamtailor\.com$/, path: [/\/jobs\/(?<id>\d+)/], tenant: 'host' },
  {
    vendor: 'recruitee',
    host: /\.recruitee\.com$/,
    path: [/\/o\/(?<id>[^/]+)/, /\/api\/offers\/(?<id>[^/]+)/],
    tenant: 'host',
  },
  {
    vendor: 'bamboohr',
    host: /\.bamboohr\.com$/,
    path: [/\/(?:careers|jobs)\/(?<id>\d+)/],
    query: ['id'],
    tenant: 'host',
  },
  { vendor: 'icims', host: /\.icims\.com$/, path: [/\/jobs\/(?<id>\d+)/], tenant: 'host' },
  {
    vendor: 'oracle',
    host: /\.oraclecloud\.com$/,
    path: [/\/(?:job|preview)\/(?<id>[\w-]*\d[\w-]*)/i],
    tenant: 'host',
  },
  {
    vendor: 'successfactors',
    host: /\.(successfactors\.(com|eu|cn)|sapsf\.(com|eu|cn))$/,
    query: ['career_job_req_id', 'jobid', 'jobreqid'],
    tenant: { query: ['company', 'career_company'] },
  },
  {
    vendor: 'taleo',
    host: /\.tbe\.taleo\.net$/,
    query: ['rid'],
    tenant: { query: ['org'] },
  },
  { vendor: 'taleo', host: /\.taleo\.net$/, query: ['job'], tenant: 'host' },
  {
    vendor: 'jobvite',
    host: /(^|\.)jobvite\.com$/,
    path: [/\/job\/(?<id>[0-9a-z]{6,})/i],
    query: ['j', 'cj', 'jobid'],
  },
  { vendor: 'rippling', host: /(^|\.)rippling\.com$/, path: [new RegExp(`/jobs/(?<id>${UUID})`, 'i')] },
  {
    vendor: 'pinpoint',
    host: /\.pinpointhq\.com$/,
    path: [new RegExp(`/(?:postings|jobs)/(?<id>${UUID}|\\d+)`, 'i')],
    tenant: 'host',
  },
  { vendor: 'breezy', host: /\.breezy\.hr$/, path: [/\/p\/(?<id>[0-9a-f]{8,})/i], tenant: 'host' },
  {
    vendor: 'paylocity',
    host: /(^|\.)paylocity\.com$/,
    path: [/\/jobs\/(?:details|apply)\/(?<id>\d+)/i],
  },
  {
    vendor: 'eightfold',
    host: /\.eightfold\.ai$/,
    path: [/\/careers\/job\/(?<id>\d+)/],
    query: ['pid'],
    tenant: 'host',
  },
  {
    vendor: 'ultipro',
    host: /(^|\.)(ultipro|ukg)\.(com|ca|net)$/,
    query: ['opportunityid'],
  },
  { vendor: 'adp', host: /\.adp\.com$/, query: ['jobid'], tenant: { query: ['cid'] } },
  {
    vendor: 'dayforce',
    host: /(^|\.)dayforcehcm\.com$/,
    path: [
      /\/CandidatePortal\/(?:[a-z]{2}-[a-z]{2}\/)?(?<tenant>[^/]+)(?:\/.*)?\/Posting\/View\/(?<id>\d+)/i,
      /^\/(?:[a-z]{2}-[a-z]{2}\/)?(?<tenant>[^/]+)\/[^/]+\/jobs\/(?<id>\d+)/i,
    ],
  },
  {
    vendor: 'jazzhr',
    host: /\.applytojob\.com$/,
    path: [/\/apply\/(?:jobs\/details\/)?(?<id>[0-9a-z]{6,})/i],
    tenant: 'host',
  },
  {
    vendor: 'softgarden',
    host: /\.softgarden\.io$/,
    path: [/\/(?:job|vacancies)\/(?<id>\d+)/],
    tenant: 'host',
  },
  { vendor: 'join', host: /(^|\.)join\.com$/, path: [/\/companies\/(?<tenant>[^/]+)\/(?<id>\d+)/] },
  { vendor: 'freshteam', host: /\.freshteam\.com$/, path: [/\/jobs\/(?<id>[\w-]+)/], tenant: 'host' },
  { vendor: 'zoho', host: /\.zohorecruit\.(com|eu|in)$/, path: [/\/(?<id>\d{8,})/], tenant: 'host' },
  { vendor: 'trakstar', host: /\.hire\.trakstar\.com$/, path: [/\/jobs\/(?<id>\w+)/], tenant: 'host' },
  {
    vendor: 'comeet',
    host: /(^|\.)comeet\.com$/,
    path: [/\/jobs\/(?<tenant>[^/]+)\/.*\/(?<id>[0-9A-F.]+)$/i],
  },
];

/** Parameters by which a vendor's posting is shown on a company's own site. */
export const EMBEDDED: readonly { name: string; vendor: string }[] = [
  { name: 'gh_jid', vendor: 'greenhouse' },
  { name: 'ashby_jid', vendor: 'ashby' },
  { name: 'jvi', vendor: 'jobvite' },
];
