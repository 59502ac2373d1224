import { describe, expect, it } from 'vitest';
import { decide } from '#main/browser/egress/egress-policy.ts';
import {
  asks,
  filling,
  greenhouse,
  OTHER,
  OWN,
  passes,
  pressed,
  reading,
  sending,
  sends,
  stepping,
} from './egress-states.ts';

describe('while a page is read', () => {
  it('lets a page load itself, and nothing of the user’s out', () => {
    expect(passes(asks('GET', `${OTHER}/app.js`, { kind: 'part' }), reading)).toBe(true);
    expect(passes(asks('POST', `${OWN}/graphql`, { body: '{"query":"query Job { id }"}' }), pressed)).toBe(
      true,
    );
    expect(passes(asks('POST', `${OTHER}/x`, { carried: 1 }), reading)).toBe(false);
    expect(passes(asks('GET', `${OTHER}/x?e=a`, { carried: 1, kind: 'picture' }), reading)).toBe(false);
  });

  it('holds what could apply with one click', () => {
    expect(decide(asks('POST', `${OWN}/api/quick`), pressed)).toMatchObject({ pass: false, sends: true });
    expect(passes(asks('POST', `${OWN}/api/apply`), reading)).toBe(false);
    expect(passes(asks('GET', `${OWN}/api/submit`), pressed)).toBe(false);
    expect(passes(asks('POST', `${OWN}/apply`, { kind: 'page' }), reading)).toBe(false);
  });

  it.each([
    '/jobs/platform-engineer/receive?data=%7B%7D',
    '/jobs/12/receive',
    '/jobs/12/apply',
    '/form?data=%7B%22job%22%3A12%7D',
    '/api/form/submit',
    '/jobs/12/quick-apply',
    '/wp-admin/admin-ajax.php?action=send_application',
    '/jobs/12?oneclick=true',
    '/questions.json?submit=1',
    '/api/draft/go',
    '/api/draft?final=1',
    '/api/jobs/12/form?publish=1',
    '/locations/berlin/12/on',
  ])('holds a GET after a press that may do more than read: %s', (path) => {
    expect(decide(asks('GET', OWN + path), pressed)).toMatchObject({ pass: false, sends: true });
    expect(passes(asks('GET', OWN + path, { kind: 'picture' }), pressed)).toBe(false);
    expect(passes(asks('GET', OWN + path, { kind: 'page' }), pressed)).toBe(true);
    expect(passes(asks('GET', OWN + path), reading)).toBe(true);
    expect(passes(asks('GET', OWN + path), { ...pressed, seen: new Set([OWN + path]) })).toBe(true);
    expect(passes(asks('GET', OWN + path), stepping)).toBe(false);
  });

  it.each([
    '/jobs/12/application-form?locale=en-US&_=1730000000000',
    '/jobs/12/applications/new',
    '/api/v1/applications/12/questions',
    '/apply/form.html',
    '/_next/data/aB3/jobs/12/apply.json?id=12',
    '/locales/en/apply.json',
    '/api/jobs/12',
    '/api/jobs/platform-engineer',
    '/wp-admin/admin-ajax.php?action=get_form&job=12',
    '/modal/apply/schema',
    '/assets/apply-4f2a.js',
  ])('lets what draws the form come: %s', (path) => {
    expect(passes(asks('GET', OWN + path), pressed)).toBe(true);
    expect(passes(asks('GET', OWN + path), stepping)).toBe(true);
  });
});

describe('while a form is filled in', () => {
  it.each(['/api/draft', '/applications/12/draft', '/api/validate/f12x'])(
    'lets drafts go to its own site: %s',
    (path) => {
      expect(passes(asks('POST', OWN + path, { carried: 3 }), stepping)).toBe(true);
      expect(passes(asks('POST', OTHER + path, { carried: 1 }), filling)).toBe(false);
    },
  );

  it.each([
    ['/upload', {}],
    ['/parseResume', { file: true }],
    ['/files/resume', { file: true }],
    ['/uploads/a1/complete', {}],
    ['/api/places', {}],
    ['/v1/places/autocomplete/json', {}],
    ['/location/42', {}],
  ])('lets uploads and look-ups go to its own site, and no whole form by them: %s', (path, more) => {
    expect(passes(asks('POST', OWN + path, { carried: 1, ...more }), stepping)).toBe(true);
    expect(sends(asks('POST', OWN + path, { carried: 2, ...more }), filling)).toBe(true);
    expect(passes(asks('POST', OTHER + path, { carried: 1, ...more }), filling)).toBe(false);
  });

  it.each([
    '/api/locations/berlin/jobs/42',
    '/search/jobs/42',
    '/files/jobs/42',
    '/api/draft/42/submit',
    '/draft?final=true',
    '/draft?action=submit',
  ])('takes no part of an address for a look-up, a file or a draft that is none: %s', (path) => {
    expect(sends(asks('POST', OWN + path), stepping)).toBe(true);
    expect(passes(asks('POST', OWN + path), stepping)).toBe(false);
  });

  it.each([
    ['SaveDraft { saveDraft { id application { status submittedAt } } }', true],
    ['SaveDraft { application: saveDraft(note: "submitApplication {") { id } }', true],
    ['SaveDraft { updateApplication(a: 1) { id } }', true],
    ['SaveDraft { saveDraft { id } submitApplication { id } }', false],
    ['SaveDraft { saved: submitApplication(a: {b: 1}) { id } }', false],
    ['SaveDraft { ...All } fragment All on Mutation { submitApplication { id } }', false],
    ['SaveDraft { createApplication { id } }', false],
  ])('goes by what a mutation does, and not by what its page calls it: %s', (mutation, isDraft) => {
    const body = JSON.stringify({ operationName: 'SaveDraft', query: `mutation ${mutation}` });
    expect(passes(asks('POST', `${OWN}/graphql`, { body, carried: 3 }), stepping)).toBe(isDraft);
  });

  it('takes no query that carries the whole form for one', () => {
    const body = '{"query":"query Job { id }"}';
    expect(passes(asks('POST', `${OWN}/graphql`, { body, carried: 1 }), stepping)).toBe(true);
    expect(sends(asks('POST', `${OWN}/graphql`, { body, carried: 2 }), stepping)).toBe(true);
  });

  it('holds what it can not look into where its address says nothing', () => {
    expect(sends(asks('POST', `${OWN}/thing/42`, { sealed: true }), filling)).toBe(true);
    expect(passes(asks('POST', `${OWN}/api/draft`, { sealed: true }), filling)).toBe(true);
  });

  it.each(['/submit', '/api/apply/send', '/jobs/12/applications', '/submit-draft', '/api/finishApplication'])(
    'holds what could be the application: %s',
    (path) => {
      expect(sends(asks('POST', OWN + path), filling)).toBe(true);
      expect(passes(asks('POST', OWN + path), filling)).toBe(false);
    },
  );

  it('holds all that says nothing of itself while "Next" is pressed, and what carries several values at any time', () => {
    expect(passes(asks('POST', `${OWN}/receive`), stepping)).toBe(false);
    expect(passes(asks('POST', `${OWN}/receive`, { carried: 2 }), filling)).toBe(false);
    expect(passes(asks('POST', `${OWN}/receive`, { carried: 1 }), filling)).toBe(true);
    expect(passes(asks('GET', `${OWN}/receive?a=b`, { carried: 2 }), filling)).toBe(false);
    expect(passes(asks('GET', `${OWN}/receive?a=b`, { carried: 1, kind: 'page' }), filling)).toBe(false);
    expect(passes(asks('POST', `${OWN}/step/2`, { carried: 2, kind: 'page' }), stepping)).toBe(false);
  });

  it('leaves no site but the form’s own, whatever it carries', () => {
    expect(passes(asks('POST', `${OTHER}/log`), filling)).toBe(false);
    expect(passes(asks('GET', `${OTHER}/new.gif`, { kind: 'picture' }), filling)).toBe(false);
    expect(passes(asks('GET', `${OTHER}/there`, { kind: 'page' }), filling)).toBe(false);
    const again = { ...filling, isRepeat: () => true };
    expect(passes(asks('GET', `${OTHER}/logo.gif`, { kind: 'picture' }), again)).toBe(true);
    expect(passes(asks('GET', `${OTHER}/logo.gif`, { kind: 'picture', carried: 1 }), again)).toBe(false);
    expect(passes(asks('POST', `${OTHER}/log`), again)).toBe(false);
  });

  it('says nothing new to the site of the page where that is not the posting’s, and asks for its "Next"', () => {
    const elsewhere = { ...filling, own: OTHER };
    for (const kind of ['data', 'page', 'picture', 'frame'] as const)
      expect(decide(asks('GET', `${OTHER}/x/NqnOlena`, { kind }), elsewhere)).toMatchObject({
        pass: false,
        sends: false,
      });
    expect(passes(asks('POST', `${OTHER}/draft`), elsewhere)).toBe(false);
    const next = { ...elsewhere, stepping: true };
    expect(sends(asks('GET', `${OTHER}/step/2`, { kind: 'page' }), next)).toBe(true);
    expect(sends(asks('POST', `${OTHER}/draft`, { carried: 1 }), next)).toBe(true);
    expect(
      passes(asks('GET', `${OTHER}/step/2`, { kind: 'page' }), { ...next, trusted: new Set([OTHER]) }),
    ).toBe(true);
  });

  it('lets a vendor’s storage take files alone', () => {
    const state = { ...filling, vendor: greenhouse };
    const bucket = 'https://grnhse-prod.s3.amazonaws.com/a';
    expect(passes(asks('POST', bucket, { file: true }), state)).toBe(true);
    expect(passes(asks('PUT', 'https://s3.eu-west-1.amazonaws.com/grnhse-eu/a', { file: true }), state)).toBe(
      true,
    );
    for (const other of [
      'https://some-bucket.s3.amazonaws.com/a',
      'https://s3.amazonaws.com/some-bucket/grnhse-a',
      'https://grnhse-1.execute-api.us-east-1.amazonaws.com/a',
      'https://grnhse-1.s3.amazonaws.com.example/a',
    ])
      expect(passes(asks('POST', other, { file: true }), state)).toBe(false);
    expect(passes(asks('POST', bucket, { file: true, sealed: true }), state)).toBe(false);
    expect(passes(asks('OPTIONS', bucket), state)).toBe(true);
    expect(passes(asks('POST', bucket, { file: true, carried: 2 }), state)).toBe(false);
    expect(passes(asks('POST', bucket, { carried: 1 }), state)).toBe(false);
    expect(passes(asks('POST', 'https://boards.greenhouse.io/value', { carried: 3 }), state)).toBe(true);
    expect(passes(asks('POST', 'https://boards.greenhouse.io/x/applications', { carried: 3 }), state)).toBe(
      false,
    );
    expect(passes(asks('POST', bucket, { file: true }), filling)).toBe(false);
  });

  it('lets a captcha ask, and tells it nothing', () => {
    expect(passes(asks('POST', 'https://www.google.com/recaptcha/api2/reload'), filling)).toBe(true);
    expect(passes(asks('POST', 'https://www.google.com/recaptcha/api2/x', { carried: 1 }), sending)).toBe(
      false,
    );
    expect(passes(asks('POST', 'https://www.google.com/collect'), filling)).toBe(false);
  });
});

describe('once the user said yes', () => {
  it('sends to what they saw, and to nobody else', () => {
    expect(decide(asks('POST', `${OWN}/receive`, { carried: 4 }), sending)).toEqual({
      pass: true,
      sends: true,
    });
    expect(decide(asks('GET', `${OWN}/receive?x`, { carried: 4, kind: 'page' }), sending)).toEqual({
      pass: true,
      sends: true,
    });
    for (const kind of ['data', 'page', 'frame', 'ping', 'picture'] as const)
      expect(passes(asks('POST', `${OTHER}/take`, { carried: 1, kind }), sending)).toBe(false);
    expect(passes(asks('GET', `${OTHER}/take?x`, { carried: 1, kind: 'page' }), sending)).toBe(false);
    expect(passes(asks('GET', `${OTHER}/thanks`, { kind: 'page' }), sending)).toBe(true);
  });
});

describe('a "Next" that sends by other means than a script’s own traffic', () => {
  it.each(['picture', 'part', 'frame'] as const)('is held: %s', (kind) => {
    const finish = asks('GET', `${OWN}/api/finish?draft=77`, { kind });
    expect(decide(finish, stepping)).toMatchObject({ pass: false, sends: true });
    expect(passes(finish, filling)).toBe(true);
    expect(passes(finish, { ...stepping, seen: new Set([finish.url.href]) })).toBe(true);
    expect(passes(finish, { ...stepping, isHabit: () => true })).toBe(true);
  });

  it('is none where it draws the next step', () => {
    expect(passes(asks('GET', `${OWN}/static/step-2.js`, { kind: 'part' }), stepping)).toBe(true);
    expect(passes(asks('GET', `${OWN}/img/logo`, { kind: 'picture' }), stepping)).toBe(true);
    expect(passes(asks('GET', `${OWN}/embed/form`, { kind: 'frame' }), stepping)).toBe(true);
    expect(
      passes(asks('GET', `${OWN}/jobs/12/apply`, { kind: 'frame', chosen: 'hx-request: true' }), stepping),
    ).toBe(true);
  });
});
