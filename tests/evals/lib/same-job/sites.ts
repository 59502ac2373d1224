/** An address of posting number `n` of a company at each kind of site. */
export const SITES: Readonly<Record<string, (company: string, n: number) => string>> = {
  gh: (company, n) => `https://boards.greenhouse.io/${company}/jobs/${4_000_000 + n}`,
  le: (company, n) => `https://jobs.lever.co/${company}/${uuid(n)}`,
  as: (company, n) => `https://jobs.ashbyhq.com/${company}/${uuid(n)}`,
  wd: (company, n) => `https://${company}.wd5.myworkdayjobs.com/en-US/Ext/job/Town/Title_JR-${10_000 + n}`,
  sr: (company, n) => `https://jobs.smartrecruiters.com/${company}/${743_999_900_000 + n}-title`,
  wk: (company, n) => `https://apply.workable.com/${company}/j/ABCD${100_000 + n}/`,
  pe: (company, n) => `https://${company}.jobs.personio.de/job/${100_000 + n}`,
  te: (company, n) => `https://${company}.teamtailor.com/jobs/${100_000 + n}-title`,
  re: (company, n) => `https://${company}.recruitee.com/o/title-${n}`,
  bh: (company, n) => `https://${company}.bamboohr.com/careers/${n + 20}`,
  ic: (company, n) => `https://careers-${company}.icims.com/jobs/${1_000 + n}/title/job`,
  or: (company, n) =>
    `https://${company}.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/${n + 90}`,
  ca: (company, n) => `https://careers.${company}.example/jobs/${n}`,
  li: (_company, n) => `https://www.linkedin.com/jobs/view/title-at-company-${4_100_000_000 + n}`,
  in: (_company, n) =>
    `https://uk.indeed.com/viewjob?jk=${(0xabcd_0000 + n).toString(16).padStart(16, '0')}&from=serp`,
  st: (_company, n) =>
    `https://www.stepstone.de/stellenangebote--Titel-Ort-Firma--${9_000_000 + n}-inline.html`,
  xi: (_company, n) => `https://www.xing.com/jobs/ort-titel-${120_000_000 + n}`,
  gd: (_company, n) => `https://www.glassdoor.com/job-listing/title-JV_IC1.htm?jl=${1_009_000_000 + n}`,
  re2: (_company, n) => `https://www.reed.co.uk/jobs/title/${51_000_000 + n}`,
  zr: (_company, n) =>
    `https://www.ziprecruiter.com/c/Co/Job/Title/-in-Town?jid=${(0xdddd_0000 + n).toString(16)}`,
  se: (_company, n) => `https://www.seek.com.au/job/${81_000_000 + n}`,
  na: (_company, n) =>
    `https://www.naukri.com/job-listings-title-company-town-0-to-5-years-${240_100_000_000 + n}`,
  pr: (_company, n) => `https://www.pracuj.pl/praca/tytul,oferta,${1_003_000_000 + n}`,
};

function uuid(n: number): string {
  return `0b1c2d3e-1111-4222-8333-${String(n).padStart(12, '0')}`;
}
