import { describe, expect, it } from 'vitest';
import { decide } from '#main/browser/egress/egress-policy.ts';
import type { EgressState } from '#main/browser/egress/egress-state.ts';
import type { Outgoing } from '#main/browser/egress/outgoing.ts';
import { VENDORS } from '#main/forms/vendors/list.ts';
import { routesOf } from '#main/forms/vendors/routes.ts';

/** The real addresses of vendors' forms, as their public pages name them. */
const FILLING: [string, string, string, Partial<Outgoing>][] = [
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/acme/jobs/42',
    'POST https://grnhse-prod-jben-us-east-1.s3.amazonaws.com/',
    { file: true },
  ],
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/acme/jobs/42',
    'POST https://grnhse-prod-jben-us-west-2.s3.us-west-2.amazonaws.com/',
    { file: true },
  ],
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/acme/jobs/42',
    'GET https://boards.greenhouse.io/uncacheable_attributes/presigned_fields',
    {},
  ],
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/acme/jobs/42',
    'GET https://api-geocode-earth-proxy.greenhouse.io/v1/autocomplete?text=London',
    { carried: 1 },
  ],
  ['lever', 'https://jobs.lever.co/acme/1/apply', 'POST https://jobs.lever.co/parseResume', { file: true }],
  [
    'lever',
    'https://jobs.eu.lever.co/acme/1/apply',
    'GET https://jobs.eu.lever.co/searchLocations?text=London',
    { carried: 1 },
  ],
  [
    'ashby',
    'https://jobs.ashbyhq.com/acme/1/application',
    'POST https://jobs.ashbyhq.com/api/non-user-graphql?op=ApiSetFormValue',
    {
      carried: 1,
      body: '{"operationName":"ApiSetFormValue","variables":{"value":"x"},"query":"mutation ApiSetFormValue($value: JSON!) { setFormValue(value: $value) { id } }"}',
    },
  ],
  [
    'ashby',
    'https://jobs.ashbyhq.com/acme/1/application',
    'POST https://jobs.ashbyhq.com/api/non-user-graphql?op=ApiSetFormValueToFile',
    {
      body: '{"operationName":"ApiSetFormValueToFile","query":"mutation ApiSetFormValueToFile { setFormValueToFile { id } }"}',
    },
  ],
  [
    'workday',
    'https://acme.wd5.myworkdayjobs.com/en-US/careers/job/X_1/apply',
    'POST https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/attachments',
    { file: true },
  ],
  [
    'workday',
    'https://acme.wd5.myworkdayjobs.com/en-US/careers/job/X_1/apply',
    'PUT https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/careers/X_1/draft',
    { carried: 5 },
  ],
  [
    'smartrecruiters',
    'https://jobs.smartrecruiters.com/oneclick-ui/company/acme/publication/1',
    'POST https://jobs.smartrecruiters.com/oneclick-ui/api/resume/parse',
    { file: true },
  ],
  [
    'workable',
    'https://apply.workable.com/acme/j/1/apply',
    'PUT https://workable-application-form.s3.us-east-1.amazonaws.com/1/cv.pdf',
    { file: true },
  ],
  [
    'icims',
    'https://careers-acme.icims.com/jobs/1/login?in_iframe=1',
    'POST https://careers-acme.icims.com/jobs/1/resume/upload',
    { file: true },
  ],
  [
    'successfactors',
    'https://career5.successfactors.eu/careers?company=acme',
    'POST https://career5.successfactors.eu/xi/ajax/remoting/call/plaincall/attachmentController',
    { carried: 1 },
  ],
];

/** What draws their forms, once "Apply" was pressed. */
const OPENING: [string, string, string, Partial<Outgoing>][] = [
  [
    'ashby',
    'https://jobs.ashbyhq.com/acme/1',
    'POST https://jobs.ashbyhq.com/api/non-user-graphql?op=ApiJobPosting',
    {
      body: '{"operationName":"ApiJobPosting","query":"query ApiJobPosting($id: String!) { jobPosting(id: $id) { id } }"}',
    },
  ],
  [
    'workday',
    'https://acme.wd5.myworkdayjobs.com/en-US/careers/job/X_1',
    'GET https://acme.wd5.myworkdayjobs.com/en-US/careers/job/X_1/apply',
    {},
  ],
  [
    'workday',
    'https://acme.wd5.myworkdayjobs.com/en-US/careers/job/X_1',
    'GET https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/careers/job/X_1/apply/applyManually',
    {},
  ],
  ['lever', 'https://jobs.lever.co/acme/1', 'GET https://jobs.lever.co/acme/1/apply', { kind: 'page' }],
  [
    'greenhouse',
    'https://careers.acme.example/jobs/12',
    'GET https://job-boards.greenhouse.io/embed/job_app?for=acme&token=42&validityToken=x',
    { kind: 'frame' },
  ],
  [
    'smartrecruiters',
    'https://jobs.smartrecruiters.com/Acme/1-engineer',
    'GET https://jobs.smartrecruiters.com/oneclick-ui/company/acme/publication/1',
    { kind: 'page' },
  ],
  [
    'workable',
    'https://apply.workable.com/acme/j/1',
    'GET https://apply.workable.com/api/v1/jobs/1/form',
    {},
  ],
];

const SENDING: [string, string, string][] = [
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/acme/jobs/42',
    'https://boards.greenhouse.io/acme/jobs/42',
  ],
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/embed/job_app?token=42',
    'https://boards.greenhouse.io/embed/acme/jobs/42',
  ],
  ['lever', 'https://jobs.lever.co/acme/1/apply', 'https://jobs.lever.co/acme/1/apply'],
  ['workable', 'https://apply.workable.com/acme/j/1/apply', 'https://apply.workable.com/api/v1/jobs/1/apply'],
  [
    'successfactors',
    'https://career5.successfactors.eu/careers?company=acme',
    'https://career5.successfactors.eu/career/submitApplication',
  ],
];

function stateOn(name: string, page: string): EgressState & { kind: 'filling' } {
  const vendor = VENDORS.find((one) => one.name === name) ?? null;
  const { origin, pathname } = new URL(page);
  const known = {
    own: origin,
    path: pathname,
    trusted: new Set([origin]),
    vendor: routesOf(vendor, [page]),
    enough: 2,
    seen: new Set<string>(),
    isHabit: () => false,
    saved: false,
    withBefore: () => 0,
    hidesNew: () => false,
    isRepeat: () => false,
    isPartOfSeen: () => false,
    isDocumentAlone: () => false,
  };
  return { ...known, kind: 'filling', stepping: false, adding: false };
}

function asked(request: string, more: Partial<Outgoing>): Outgoing {
  const [method = '', url = ''] = request.split(' ');
  const bare = { kind: 'data' as const, body: '', file: false, sealed: false, chosen: '', carried: 0 };
  return { method, url: new URL(url), ...bare, ...more };
}

describe('what vendors\u2019 forms send', () => {
  it.each(FILLING)('while it is filled in gets through (%s, %s: %s)', (name, page, request, more) => {
    expect(decide(asked(request, more), stateOn(name, page))).toMatchObject({ pass: true });
  });

  it.each(OPENING)('to draw it gets through (%s, %s: %s)', (name, page, request, more) => {
    const state: EgressState = { ...stateOn(name, page), kind: 'reading', pressed: true };
    expect(decide(asked(request, more), state)).toMatchObject({ pass: true });
  });

  it.each(SENDING)('as the application is held until it is approved (%s, %s)', (name, page, url) => {
    const request = asked(`POST ${url}`, { carried: 6 });
    const state = stateOn(name, page);
    expect(decide(request, state)).toMatchObject({ pass: false, sends: true });
    const approved: EgressState = {
      ...state,
      kind: 'sending',
      approved: new Set([new URL(page).origin]),
      gone: false,
    };
    expect(decide(request, approved)).toEqual({ pass: true, sends: true });
  });

  it.each([
    ['personio', 'https://acme.jobs.personio.de/job/42', '/job/42'],
    ['pinpoint', 'https://acme.pinpointhq.com/en/postings/42', '/en/postings/42'],
    ['breezy', 'https://acme.breezy.hr/p/42-engineer', '/p/42-engineer'],
    ['rippling', 'https://ats.rippling.com/acme/jobs/42', '/acme/jobs/42'],
    ['bamboohr', 'https://acme.bamboohr.com/careers/42', '/careers/42'],
    ['jobvite', 'https://jobs.jobvite.com/acme/job/o42', '/acme/job/o42'],
    ['workable', 'https://apply.workable.com/acme/j/ABC123', '/api/v1/jobs/ABC123'],
    ['teamtailor', 'https://acme.teamtailor.com/jobs/42', '/jobs/42'],
    ['lever', 'https://jobs.lever.co/acme/1', '/acme/1'],
    ['ashby', 'https://jobs.ashbyhq.com/acme/1', '/acme/1'],
  ])('by a "Next", or by an opener, is asked for where no steps are known of it (%s)', (name, page, path) => {
    const { origin } = new URL(page);
    const stepping: EgressState = { ...stateOn(name, page), stepping: true };
    expect(decide(asked(`POST ${origin}${path}`, { carried: 4 }), stepping)).toMatchObject({
      pass: false,
      sends: true,
    });
    const pressed: EgressState = { ...stateOn(name, page), kind: 'reading', pressed: true };
    for (const one of [`${path}/interest`, path, '/api/quick'])
      expect(decide(asked(`POST ${origin}${one}`, {}), pressed)).toMatchObject({ pass: false, sends: true });
    const byGet = asked(`GET ${origin}${path}/interest?data=%7B%7D`, {});
    expect(decide(byGet, pressed)).toMatchObject({ pass: false, sends: true });
    expect(decide(byGet, stepping)).toMatchObject({ pass: false, sends: true });
  });

  it('adds a school or a job where a vendor keeps them itself, and sends nothing by that', () => {
    const page = 'https://career5.successfactors.eu/careers?company=acme';
    const adding: EgressState = { ...stateOn('successfactors', page), stepping: true, adding: true };
    const to = (path: string) =>
      decide(asked(`POST https://career5.successfactors.eu${path}`, { carried: 3 }), adding);
    expect(to('/xi/ajax/remoting/call/plaincall/backgroundElement')).toMatchObject({ pass: true });
    expect(to('/career/submitApplication')).toMatchObject({ pass: false, sends: true });
  });

  it('goes on from step to step where its forms always come in steps', () => {
    const page = 'https://acme.wd5.myworkdayjobs.com/en-US/careers/job/X_1/apply';
    const stepping: EgressState = { ...stateOn('workday', page), stepping: true };
    const to = (path: string) =>
      decide(
        asked(`POST https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/careers/${path}`, { carried: 4 }),
        stepping,
      );
    expect(to('jobapplication/9/personalinfo')).toMatchObject({ pass: true });
    expect(to('jobapplication/9/submit')).toMatchObject({ pass: false, sends: true });
  });

  it('never goes to storage from a page that only looks like a vendor\u2019s', () => {
    const [name, , request, more] = FILLING[0] as (typeof FILLING)[number];
    const page = 'https://careers.acme.example/jobs/42';
    expect(decide(asked(request, more), stateOn(name, page))).toMatchObject({ pass: false });
  });

  it('never goes to a vendor from a page that only looks like one of theirs', () => {
    const page = 'https://careers.acme.example/jobs/42';
    for (const [name, , request, more] of FILLING) {
      expect(decide(asked(request, more), stateOn(name, page))).toMatchObject({ pass: false });
    }
  });

  it('goes to the form\u2019s own host alone where anybody can rent another one of its domain', () => {
    const page = 'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/7/apply';
    const to = (host: string, more: Partial<Outgoing>) =>
      decide(asked(`POST https://${host}/hcmRestApi/draft`, more), stateOn('oracle', page)).pass;
    expect(to('abcd.fa.us2.oraclecloud.com', { carried: 3 })).toBe(true);
    expect(to('abcd.fa.us2.oraclecloud.com', { file: true })).toBe(true);
    expect(to('other.fa.us2.oraclecloud.com', { carried: 3 })).toBe(false);
    expect(to('objectstorage.us-ashburn-1.oraclecloud.com', { file: true })).toBe(false);
  });
});
