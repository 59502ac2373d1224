import type { AddressRule } from './address-rule.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** `example.com`, `www.example.co.uk`, `de.example.com`. */
const site = (names: string) => new RegExp(`(^|\\.)(?:${names})\\.(?:com?\\.)?[a-z]{2,3}$`);

/** Addresses of job sites: their own number of a posting, whatever stands around it. */
export const JOB_SITE_ADDRESSES: readonly AddressRule[] = [
  {
    vendor: 'linkedin',
    host: site('linkedin'),
    path: [/\/jobs\/view\/(?:[^/]*-)?(?<id>\d+)(?:\/|$)/, /\/jobPosting\/(?<id>\d+)/],
    query: ['currentjobid'],
  },
  {
    vendor: 'indeed',
    host: site('indeed'),
    path: [/\/(?:cmp\/[^/]+\/jobs|job)\/[^/]*-(?<id>[0-9a-f]{16})$/i],
    query: ['jk', 'vjk'],
  },
  {
    vendor: 'stepstone',
    host: site('stepstone'),
    path: [/--(?<id>\d+)(?:-inline)?(?:\.html)?$/, /\/job\/.*-(?<id>\d{5,})$/],
  },
  {
    vendor: 'stepstone-uk',
    host: site('totaljobs|cwjobs|jobsite|caterer|retailchoice|irishjobs|milkround'),
    path: [/-job(?<id>\d+)/, /\/job\/(?<id>\d+)/],
    query: ['jobid'],
  },
  { vendor: 'xing', host: site('xing'), path: [/\/jobs\/[^/]*?-?(?<id>\d{5,})(?:\/|$)/] },
  {
    vendor: 'glassdoor',
    host: site('glassdoor'),
    query: ['jl', 'joblistingid'],
    path: [/\/job-listing\/.*JL_?(?<id>\d{6,})/i],
  },
  {
    vendor: 'monster',
    host: site('monster'),
    path: [
      new RegExp(`(?:/|-)(?<id>${UUID})`, 'i'),
      /-(?<id>\d{6,})(?:\.aspx)?$/,
      /\/(?<id>\d{8,})(?:\.aspx)?$/,
    ],
    query: ['jobid', 'id'],
  },
  {
    vendor: 'seek',
    host: site('seek|jobstreet|jobsdb'),
    path: [/\/job\/(?:[^/]*-)?(?<id>\d{6,})/],
    query: ['jobid'],
  },
  { vendor: 'naukri', host: site('naukri'), path: [/-(?<id>\d{8,})$/], query: ['jobid', 'file'] },
  { vendor: 'google', host: site('google'), query: ['htidocid', 'docid', 'vhid'] },
  { vendor: 'ziprecruiter', host: site('ziprecruiter'), query: ['jid', 'lvk', 'uuid'] },
  { vendor: 'dice', host: site('dice'), path: [new RegExp(`/job-detail/(?<id>${UUID})`, 'i')] },
  { vendor: 'adzuna', host: site('adzuna'), path: [/\/(?:details|ad)\/(?<id>\d+)/] },
  { vendor: 'reed', host: site('reed'), path: [/\/jobs\/[^/]+\/(?<id>\d+)/] },
  { vendor: 'remotive', host: site('remotive'), path: [/\/remote-jobs\/.*-(?<id>\d+)$/] },
  { vendor: 'remoteok', host: /(^|\.)remoteok\.(com|io)$/, path: [/\/remote-jobs\/(?:.*-)?(?<id>\d{4,})$/] },
  { vendor: 'jobicy', host: site('jobicy'), path: [/\/jobs\/(?<id>\d+)/] },
  {
    vendor: 'wellfound',
    host: site('wellfound|angel'),
    path: [/\/jobs\/(?<id>\d+)/],
    query: ['job_listing_slug'],
  },
  { vendor: 'builtin', host: site('builtin\\w*'), path: [/\/job\/.*\/(?<id>\d+)$/] },
  {
    vendor: 'jobcloud',
    host: site('jobs|jobup'),
    path: [new RegExp(`/(?:detail|vacancies|stellenangebote)/(?<id>${UUID})`, 'i')],
  },
  { vendor: 'infojobs', host: site('infojobs'), path: [/\/of-i(?<id>[0-9a-f]+)/i] },
  { vendor: 'pracuj', host: site('pracuj'), path: [/,oferta,(?<id>\d+)/] },
  { vendor: 'usajobs', host: site('usajobs'), path: [/\/(?:job|ViewDetails)\/(?<id>\d+)/i] },
  {
    vendor: 'arbeitsagentur',
    host: site('arbeitsagentur'),
    path: [/\/jobdetail\/(?<id>[\w-]+)/i],
  },
  { vendor: 'hn', host: /^news\.ycombinator\.com$/, query: ['id'] },
];
