import { expect, test } from 'vitest';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';

const key = (url: string, vendor: string | null = null) => jobKeyOf({ url, vendor });

test.each([
  [
    'https://www.acme.com/careers/open-roles?gh_jid=7654321&gh_src=x',
    'https://job-boards.greenhouse.io/acme/jobs/7654321#app',
  ],
  [
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=7654321&b=https%3A%2F%2Facme.com',
    'https://boards.greenhouse.io/acme/jobs/7654321',
  ],
  [
    'https://boards-api.greenhouse.io/v1/boards/acme/jobs/7654321?questions=true',
    'https://job-boards.eu.greenhouse.io/acme/jobs/7654321',
  ],
  [
    'https://jobs.eu.lever.co/acme/0b1c2d3e-1111-2222-3333-444455556666/apply',
    'https://jobs.lever.co/acme/0b1c2d3e-1111-2222-3333-444455556666?lever-source=LinkedIn',
  ],
  [
    'https://jobs.ashbyhq.com/acme/0b1c2d3e-1111-2222-3333-444455556666?utm_source=x',
    'https://acme.com/careers?ashby_jid=0b1c2d3e-1111-2222-3333-444455556666',
  ],
  [
    'https://acme.wd5.myworkdayjobs.com/en-US/Ext/job/Berlin/Senior-Engineer_JR-0012?source=LinkedIn',
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Berlin/Senior-Engineer_JR-0012/apply/autofillWithResume',
  ],
  [
    'https://acme.wd5.myworkdayjobs.com/Ext/details/Senior-Engineer_JR-0012?q=x',
    'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Ext/job/Berlin/Senior-Engineer_JR-0012',
  ],
  [
    'https://wd5.myworkdaysite.com/en-US/recruiting/acme/Ext/job/Berlin/Senior-Engineer_JR-0012',
    'https://wd5.myworkdaysite.com/recruiting/acme/Ext/job/Berlin/Senior-Engineer_JR-0012',
  ],
  [
    'https://jobs.smartrecruiters.com/Acme1/743999912345678-senior-engineer?trid=abc',
    'https://careers.smartrecruiters.com/Acme1/743999912345678',
  ],
  [
    'https://apply.workable.com/acme/j/ABCDEF1234/apply/',
    'https://acme.workable.com/j/ABCDEF1234?utm_source=x',
  ],
  [
    'https://acme.jobs.personio.de/job/123456?language=de&display=de',
    'https://acme.jobs.personio.com/job/123456?language=en&_pc=99',
  ],
  [
    'https://acme.teamtailor.com/jobs/7001-cook/applications/new',
    'https://acme.na.teamtailor.com/de/jobs/7001-koch?promotion=123-trackable',
  ],
  [
    'https://careers.acme.com/jobs/7001234-cook?promotion=12',
    'https://careers.acme.com/en-GB/jobs/7001234-cook',
  ],
  ['https://acme.recruitee.com/o/cook-2/c/new', 'https://acme.recruitee.com/l/en/o/cook-2?source=Indeed'],
  ['https://acme.bamboohr.com/careers/52?source=x', 'https://acme.bamboohr.com/jobs/view.php?id=52'],
  [
    'https://careers-acme.icims.com/jobs/1234/nurse/job?mobile=false&width=1440',
    'https://careers-acme.icims.com/jobs/1234/job?in_iframe=1',
  ],
  [
    'https://eeho.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345/?location=Berlin',
    'https://eeho.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/de/sites/CX_45001/requisitions/job/12345/apply/email',
  ],
  [
    'https://career5.successfactors.eu/career?career_ns=job_listing&company=ACME&career_job_req_id=777&lang=de',
    'https://career5.successfactors.eu/career?company=acme&career_job_req_id=777&career_ns=job_application',
  ],
  [
    'https://acme.taleo.net/careersection/2/jobdetail.ftl?job=190001&lang=en',
    'https://acme.taleo.net/careersection/ex/jobapply.ftl?job=190001',
  ],
  [
    'https://jobs.jobvite.com/acme/job/oAbCdEfG/apply',
    'https://jobs.jobvite.com/careers/acme/job/oAbCdEfG?__jvst=x',
  ],
  [
    'https://www.linkedin.com/jobs/search/?currentJobId=4100000001&keywords=x',
    'https://de.linkedin.com/jobs/view/4100000001/?trackingId=abc&position=3&pageNum=0',
  ],
  [
    'https://www.indeed.com/rc/clk?jk=0a1b2c3d4e5f6a7b&from=ja',
    'https://de.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b&tk=1',
  ],
  [
    'https://www.indeed.com/jobs?q=cook&vjk=0a1b2c3d4e5f6a7b',
    'https://www.indeed.com/m/viewjob?jk=0a1b2c3d4e5f6a7b',
  ],
  ['https://www.xing.com/jobs/berlin-koch-123456789?sc=1', 'https://xing.com/jobs/berlin-koch-123456789'],
  [
    'https://www.glassdoor.de/job-listing/koch-acme-JV_IC2622109_KO0,4.htm?jl=1009876543210',
    'https://www.glassdoor.com/partner/jobListing.htm?pos=101&jobListingId=1009876543210',
  ],
  [
    'https://www.monster.com/job-openings/cook-leeds--0b1c2d3e-1111-2222-3333-444455556666?mstr_dist=true',
    'https://www.monster.co.uk/job-openings/cook--0b1c2d3e-1111-2222-3333-444455556666',
  ],
  [
    'https://www.seek.com.au/job/81234567?type=standard&ref=search-standalone#sol=abc',
    'https://au.seek.com/job/81234567',
  ],
  ['https://www.seek.co.nz/jobs?jobId=81234567', 'https://www.seek.co.nz/job/81234567'],
  [
    'https://www.naukri.com/job-listings-cook-acme-pune-2-to-5-years-010124500123?src=jobsearchDesk&sid=1',
    'https://www.naukri.com/job-listings-cook-acme-pune-2-to-5-years-010124500123',
  ],
  [
    'https://www.google.com/search?q=cook+jobs&ibp=htl;jobs#htivrt=jobs&htidocid=AbC%3D%3D&fpstate=tldetail',
    'https://www.google.de/search?ibp=htl;jobs&htidocid=AbC%3D%3D',
  ],
  [
    'https://www.google.com/search?q=cook&udm=8#vhid=vt%3D20/docid%3DAbC%3D%3D&vssid=jobs-detail-viewer',
    'https://www.google.de/search?ibp=htl;jobs&htidocid=AbC%3D%3D',
  ],
  ['https://www.totaljobs.com/job/cook/acme-job101234567?page=2', 'https://www.totaljobs.com/job/101234567'],
  [
    'https://ats.rippling.com/en-GB/acme/jobs/0b1c2d3e-1111-2222-3333-444455556666/apply',
    'https://ats.rippling.com/acme/jobs/0b1c2d3e-1111-2222-3333-444455556666',
  ],
  [
    'https://careers.acme.com/us/en/job/R12345/Cook',
    'https://careers.acme.com/us/en/job/R12345/Cook?utm_campaign=x',
  ],
  [
    'https://careers.acme.com/global/en/job/R12345/Cook',
    'https://careers.acme.com/global/de/job/R12345/Koch',
  ],
  [
    'https://jobs.acme.com/job/Leeds-Cook-LS1/987654301/',
    'https://jobs.acme.com/job/Leeds-Cook-LS1/987654301/?locale=en_GB',
  ],
  ['https://acme.com/careers/cook?ref=linkedin', 'https://acme.com/careers/cook'],
  ['https://acme.com/Careers/Cook#apply', 'https://acme.com/careers/cook/'],
  ['https://acme.com/careers/#/job/12?lang=de', 'https://acme.com/careers#/job/12'],
  ['https://acme.com/jobs/cook-12?page=3', 'https://acme.com/jobs/cook-12'],
  ['https://acme.com/en/jobs/cook-12', 'https://acme.com/de/jobs/cook-12'],
  ['https://acme.com:443/jobs/12', 'http://acme.com/jobs/12'],
  ['https://acme.com/stellen/K%C3%B6ln-koch', 'https://acme.com/stellen/Köln-koch'],
  ['https://ACME.com/jobs/12/apply?step=1', 'https://acme.com/jobs/12/apply?step=1'],
  [
    'https://www.welcometothejungle.com/fr/companies/acme/jobs/cook_paris_ACME_1abc',
    'https://www.welcometothejungle.com/en/companies/acme/jobs/cook_paris_ACME_1abc?q=x1',
  ],
  ['https://boards.greenhouse.io/acme/jobs/4001?gh_src=abc', 'https://acme.com/careers?gh_jid=4001'],
  ['https://job-boards.greenhouse.io/acme/jobs/4001', 'https://boards.eu.greenhouse.io/acme/jobs/4001#app'],
  [
    'https://jobs.lever.co/acme/0b1c2d3e-1111-2222-3333-444455556666',
    'https://jobs.lever.co/acme/0B1C2D3E-1111-2222-3333-444455556666/apply?lever-source=x',
  ],
  [
    'https://jobs.ashbyhq.com/acme/0b1c2d3e-1111-2222-3333-444455556666',
    'https://jobs.ashbyhq.com/acme/0b1c2d3e-1111-2222-3333-444455556666/application',
  ],
  ['https://www.example.org/jobs/7/?utm_source=x', 'http://example.org/jobs/7#top'],
  ['https://example.org/job?b=2&a=1', 'https://example.org/job?a=1&b=2&ref=mail'],
  ['https://acme.com/careers#!12', 'http://www.acme.com/careers/#12'],
  ['https://acme.com/careers#!job-12', 'https://acme.com/careers#job-12'],
  ['https://acme.com/jobs/cook?li_fat_id=0a-1b&_hsenc=p2A', 'https://acme.com/jobs/cook?gclsrc=aw.ds&rx_c=x'],
  ['https://acme.com/jobs/cook?srsltid=Afm7&mtm_kwd=9&s_cid=3', 'https://acme.com/jobs/cook'],
  ['https://acme.com/jobs/cook?apply=true', 'https://acme.com/jobs/cook'],
  ['https://acme.com/careers?id=7&openForm=1&mode=apply', 'https://acme.com/careers?id=7'],
  ['https://acme.com/jobs/cook?position=search-results', 'https://acme.com/jobs/cook?position=top'],
  [
    'https://acme.com/careers/?position=night-cook&utm_source=x',
    'https://acme.com/careers?position=Night-Cook',
  ],
  ['https://acme.com/apply?position=cook&utm_source=x', 'https://acme.com/apply/?position=Cook'],
  ['https://acme.com/apply?position=Night+Cook', 'https://acme.com/apply?position=night%20cook'],
  ['https://acme.com/jobs/cook?position=middle', 'https://acme.com/jobs/cook'],
  ['https://acme.com/jobs/cook?position=strip', 'https://acme.com/jobs/cook'],
  [
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Ulm/Cook_R-123',
    'https://acme.wd5.myworkdayjobs.com/Other/job/Bonn/Cook_R-123-1/apply',
  ],
  [
    'https://wd5.myworkdaysite.com/recruiting/acme/Ext/job/Ulm/Cook_JR10234-2',
    'https://wd5.myworkdaysite.com/recruiting/acme/Ext/details/Cook_JR10234',
  ],
])('%s and %s are one job', (one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ['https://acme.com/careers?ref=REF1', 'https://acme.com/careers?ref=REF2'],
  ['https://acme.com/careers?jobRef=A1', 'https://acme.com/careers?jobRef=A2'],
  ['https://acme.com/careers#job-12', 'https://acme.com/careers#job-13'],
  ['https://acme.com/careers#!/vacancy/9', 'https://acme.com/careers#!/vacancy/10'],
  ['https://acme.com/careers#/cook', 'https://acme.com/careers#/baker'],
  ['https://acme.com/careers#!12', 'https://acme.com/careers#!13'],
  ['https://acme.com/careers?position=night-cook', 'https://acme.com/careers?position=pastry-chef'],
  ['https://acme.com/apply?position=cook', 'https://acme.com/apply?position=baker'],
  ['https://acme.com/apply?job=cook', 'https://acme.com/apply?job=baker'],
  [
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Ulm/Cook_REQ-2024-1',
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Ulm/Cook_REQ-2024-2',
  ],
  [
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Ulm/Cook_2024-1234',
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Ulm/Cook_2024-1235',
  ],
  ['https://acme.com/careers?apply=1234', 'https://acme.com/careers?apply=1235'],
  ['https://acme.com/careers?show=1', 'https://acme.com/careers?show=2'],
  ['https://acme.com/jobs?page=detail&id=3', 'https://acme.com/jobs?page=detail&id=4'],
  ['https://acme.bamboohr.com/careers/52', 'https://oak.bamboohr.com/careers/52'],
  ['https://acme.jobs.personio.de/job/52', 'https://oak.jobs.personio.de/job/52'],
  [
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Berlin/Eng_JR-0012',
    'https://acme.wd5.myworkdayjobs.com/Ext/job/Berlin/Eng_JR-0013',
  ],
  ['https://acme.com/de/stellen/koch', 'https://acme.com/at/stellen/koch'],
  ['https://acme.com/jobs/cook', 'https://acme.com/jobs/baker'],
  ['https://www.linkedin.com/jobs/view/4100000001', 'https://www.linkedin.com/jobs/view/4100000002'],
  ['https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/item?id=2'],
  ['https://acme.com/job.php?nr=5', 'https://acme.com/job.php?nr=6'],
  [
    'https://acme.com/index.php?option=com_jobs&view=job&position=5',
    'https://acme.com/index.php?option=com_jobs&view=job&position=6',
  ],
  ['https://acme.com/vacature?p=5', 'https://acme.com/vacature?p=6'],
  ['https://acme.applytojob.com/apply/abcDEF12/Cook', 'https://acme.applytojob.com/apply/abcDEF13/Cook'],
  ['https://acme.recruitee.com/o/cook-2', 'https://acme.recruitee.com/o/cook-3'],
  ['https://acme.com/?page_id=12', 'https://acme.com/?page_id=13'],
  ['https://acme.com/jobs/1?src=9', 'https://acme.com/jobs/2?src=9'],
  ['https://acme.wd1.myworkdayjobs.com/Ext', 'https://acme.wd1.myworkdayjobs.com/Ext/job/Ulm/Cook_R1'],
  ['https://acme.com/karriere/2024/koch', 'https://acme.com/karriere/2024/kellner'],
  ['https://example.org/job?id=1', 'https://example.org/job?id=2'],
  ['https://example.org/jobs/1', 'https://example.org/jobs/2'],
  ['https://boards.greenhouse.io/acme/jobs/4001', 'https://boards.greenhouse.io/acme/jobs/4002'],
  ['https://notgreenhouse.io/jobs/1', 'https://boards.greenhouse.io/acme/jobs/1'],
])('%s and %s are two jobs', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test('the practice board keeps its jobs when its port changes', () => {
  expect(key('http://127.0.0.1:4001/jobs/7', 'practice')).toBe(
    key('http://127.0.0.1:5002/jobs/7/', 'practice'),
  );
});

test.each([
  'https://acme.example/careers/',
  'https://acme.example/de/jobs',
  'https://acme.example/apply',
  'https://acme.example/karriere/initiativbewerbung',
  'https://acme.example/speculative-application.html',
])('postings that stand on one page are told apart by their titles: %s', (url) => {
  const on = (title: string) => jobKeyOf({ url, title });
  expect(on('Cook')).toBe(on('Cook (m/f/d)'));
  expect(on('Cook')).not.toBe(on('Baker'));
});

test('an address that is none is known by itself', () => {
  expect(key(' posting.pdf ')).toBe('text:posting.pdf');
});
