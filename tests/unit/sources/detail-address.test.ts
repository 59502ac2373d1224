import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import { detailAddress } from '#main/sources/detail-address.ts';

test.each([
  ['https://acme.bamboohr.com/careers/86', 'https://acme.bamboohr.com/careers/86/detail'],
  [
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Nurse_R1?source=x',
    'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Leeds/Nurse_R1',
  ],
  [
    'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/25587',
    'https://abcd.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById;Id=%2225587%22,siteNumber=CX_1',
  ],
  [
    'https://ats.rippling.com/en-GB/acme/jobs/2f06',
    'https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/2f06',
  ],
  [
    'https://jobs.smartrecruiters.com/Acme/743999671674844-nurse',
    'https://api.smartrecruiters.com/v1/companies/Acme/postings/743999671674844',
  ],
])('%s is read by the interface', (page, address) => {
  expect(detailAddress(page)).toBe(address);
});

test.each([
  'https://acme.bamboohr.com/careers',
  'https://jobs.lever.co/acme/1',
  'https://acme.example/careers/86',
])('%s is read as a page', (page) => {
  expect(detailAddress(page)).toBeNull();
});

const LONG = `<p>${'You look after people who need care. '.repeat(12)}</p>`;
const read = (url: string, body: unknown) =>
  readPosting({
    url,
    mime: 'application/json',
    body: JSON.stringify(body),
    source: 'url',
    now: '2026-11-24T08:00:00Z',
  }).job;

test('what the interfaces answer is one posting, with the address of its page', () => {
  const bamboo = 'https://acme.bamboohr.com/careers/86';
  const opening = {
    jobOpeningName: 'Nurse',
    location: { city: 'Tulsa', state: 'Oklahoma' },
    locationType: '0',
    description: LONG,
  };
  expect(read(bamboo, { meta: {}, result: { jobOpening: opening } })).toMatchObject({
    title: 'Nurse',
    company: 'Acme',
    url: bamboo,
  });
  const workday = 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Nurse_R1';
  const info = {
    title: 'Nurse',
    jobReqId: 'R1',
    location: 'Leeds',
    timeType: 'Full time',
    jobDescription: LONG,
    externalUrl: workday,
  };
  expect(read(workday, { jobPostingInfo: info, hiringOrganization: { name: 'Acme Care' } })).toMatchObject({
    company: 'Acme Care',
    employmentType: 'full-time',
  });
  const rippling = 'https://ats.rippling.com/acme/jobs/2f06';
  const job = {
    uuid: '2f06',
    name: 'Nurse',
    url: rippling,
    companyName: 'Acme',
    workLocations: ['Oakland, CA'],
    description: { role: LONG, company: '<p>We care.</p>' },
  };
  expect(read(rippling, job)).toMatchObject({ title: 'Nurse', company: 'Acme', locations: ['Oakland, CA'] });
});
