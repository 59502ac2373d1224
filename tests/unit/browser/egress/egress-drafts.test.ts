import { describe, expect, it } from 'vitest';
import { decide } from '#main/browser/egress/egress-policy.ts';
import { isCheck } from '#main/browser/egress/path-signs.ts';
import { asks, filling, OWN, passes, pressed, sending, sends, stepping } from './egress-states.ts';

describe('what says of itself that it is a draft, a file or a count', () => {
  it.each([
    ...['/api/drafts/42/confirm', '/drafts/42/publish', '/drafts/42/absenden', '/draft/42/commit'],
    ...['/drafts/42/enviar', '/draft/42/go', '/drafts/42/xyzzy', '/publish-draft', '/draft-complete'],
  ])('takes no draft for one that is handed in by what stands beside it: %s', (path) => {
    expect(decide(asks('POST', OWN + path, { carried: 3 }), stepping)).toMatchObject({
      pass: false,
      sends: true,
    });
  });

  it.each([
    '/api/drafts/42/steps/3',
    '/draft/42/personal-info',
    '/application-draft/42',
    '/draft/autosave/7',
  ])('knows a draft by its parts: %s', (path) => {
    expect(passes(asks('PATCH', OWN + path, { carried: 3 }), stepping)).toBe(true);
  });

  it.each(['/api/upload', '/candidate-files', '/api/resume/parse', '/api/search', '/api/tracking/42/next'])(
    'lets nothing go that can not be looked into, whatever its address says, as "Next" is pressed: %s',
    (path) => {
      for (const file of [true, false])
        expect(passes(asks('POST', OWN + path, { sealed: true, file }), stepping)).toBe(false);
    },
  );

  it('counts what goes piece by piece, and holds what says nothing once answers lie there', () => {
    const one = asks('POST', `${OWN}/api/answers`, { carried: 1 });
    expect(passes(one, filling)).toBe(true);
    expect(decide(one, { ...filling, withBefore: () => 2 })).toMatchObject({ pass: false, sends: true });
    const saved = { ...filling, saved: true };
    for (const path of ['/api/forms/42/done', '/confirm', '/bewerbung/42/fertig'])
      expect(decide(asks('POST', OWN + path), saved)).toMatchObject({ pass: false, sends: true });
    expect(passes(asks('POST', `${OWN}/api/session/token`), saved)).toBe(true);
    expect(passes(asks('POST', `${OWN}/api/heartbeat`), { ...saved, isHabit: () => true })).toBe(true);
  });

  it('lets what validates and keeps at once be none of what only looks', () => {
    for (const path of ['/applicant/validate-and-create', '/form/validate-and-save'])
      expect(isCheck(new URL(OWN + path))).toBe(false);
    expect(isCheck(new URL(`${OWN}/api/validate/email`))).toBe(false);
    expect(isCheck(new URL(`${OWN}/form/validate-step`))).toBe(true);
  });

  it('takes no end for the upkeep of a session', () => {
    for (const path of ['/session/confirm', '/tokens/done'])
      expect(passes(asks('POST', OWN + path), { ...filling, saved: true })).toBe(false);
  });

  it('takes what happens to an application for no count of visitors', () => {
    const told = asks('POST', `${OWN}/api/applications/42/events`, {
      body: '{"type":"APPLICATION_SUBMITTED"}',
    });
    expect(decide(told, stepping)).toMatchObject({ pass: false, sends: true });
    expect(decide(told, { ...sending, saved: true })).toEqual({ pass: true, sends: true });
    const counted = asks('POST', `${OWN}/api/events`, { body: '{"type":"FORM_SUBMITTED"}' });
    expect(decide(counted, { ...sending, saved: true })).toEqual({ pass: true, sends: true });
    expect(decide(counted, sending)).toEqual({ pass: true, sends: false });
  });

  it.each([
    ...['{"status":"COMPLETED"}', '{"isDraft":false}', '{"intent":"submit"}', '{"event":"SUBMIT"}'],
    ...['{"variables":{"input":{"draft":false}}}', 'status=finished', '{"isSubmitted":true}'],
    ...['{"status": "submitted"}', 'name=Ada&submit=1', '{"action":"confirm-application"}'],
  ])('takes no draft for one that calls itself final: %s', (body) => {
    expect(sends(asks('PUT', `${OWN}/draft/42`, { body, carried: 3 }), filling)).toBe(true);
    for (const open of ['{"submitted":false}', '{"isDraft":true}', '{"steps":[{"status":"complete"}]}'])
      expect(passes(asks('PUT', `${OWN}/draft/42`, { body: open }), stepping)).toBe(true);
  });

  it.each([
    ...['/jobs/event-manager', '/jobs/event-manager/interest', '/api/event-inc/jobs/abc/interest'],
    ...['/jobs/log-analyst', '/jobs/executive-search-consultant', '/jobs/background-check-agent'],
    ...['/jobs/validation-engineer', '/jobs/draft-beer-brewer', '/jobs/file-clerk'],
  ])('takes no word of a title for what an address is for: %s', (path) => {
    expect(decide(asks('POST', OWN + path), pressed)).toMatchObject({ pass: false, sends: true });
    expect(passes(asks('POST', OWN + path, { carried: 3 }), stepping)).toBe(false);
  });

  it.each([
    ...['/api/drafts/42/state', '/api/drafts/42/confirm2', '/api/drafts/42/%C3%BCbermitteln'],
    ...['/api/apply/check', '/api/application/validate', '/api/draft', '/api/places'],
  ])('holds what carries nothing after answers were saved, as "Next" is pressed: %s', (path) => {
    const request = asks('POST', OWN + path, { body: '{"value":"x"}' });
    expect(decide(request, { ...stepping, saved: true })).toMatchObject({ pass: false, sends: true });
  });

  it('lets what the page sends by itself again and again go then as well', () => {
    const state = { ...stepping, saved: true, isHabit: () => true };
    expect(passes(asks('POST', `${OWN}/api/draft`), state)).toBe(true);
  });

  it.each([
    'name="data"\r\n\r\n{"a":1,"status":"SUBMITTED"}\r\n',
    '{"applications":[{"status":"submitted"}]}',
    '{"a":1}\n{"status":"submitted"}',
    '{"status":{"code":"COMPLETED"}}',
    ...['application%5Bstatus%5D=submitted', 'application[submit]=1', 'completed=true'],
    ...['name="submit"\r\n\r\ntrue\r\n', 'commit=Submit+application', '{"job_application":{"draft":false}}'],
    `{"cv":"${'QUJD'.repeat(60_000)}","isDraft":false}`,
    '{"type":"APPLICATION_SUBMITTED"}',
    '[{"op":"replace","path":"/status","value":"COMPLETE"}]',
  ])('hears that a draft is handed in, wherever it says so: %s', (body) => {
    expect(sends(asks('PUT', `${OWN}/draft/42`, { body, carried: 3 }), filling)).toBe(true);
    expect(sends(asks('PUT', `${OWN}/draft/42?submit`, { carried: 3 }), filling)).toBe(true);
  });

  it.each([
    ...['education.status=Completed&name=Ada', 'degree_status=completed', 'confirm=on', 'applied=yes'],
    ...['sections.personal.complete=true', 'studies.inProgress=false', '{"step":"final-details"}'],
    ...['{"phase":"confirm-contact"}', '{"mode":"final_step"}', '{"education":[{"final":"1.3"}]}'],
    ...[
      '{"education":{"status":"Completed"}}',
      '{"schools":[{"status":"finished"}]}',
      '{"consent":{"confirmed":true}}',
    ],
  ])('takes a part of a form that is over for no form that is handed in: %s', (body) => {
    expect(passes(asks('PUT', `${OWN}/draft/42`, { body, carried: 3 }), filling)).toBe(true);
  });

  it.each([
    ...[
      '/api/auth/refresh',
      '/api/session/refresh',
      '/api/heartbeat',
      '/api/keepalive',
      '/api/captcha/verify',
    ],
    ...['/cdn-cgi/challenge-platform/h/b', '/api/upload/presign', '/api/cart', '/api/preferences/theme'],
  ])('lets a page keep its session, and ask leave to put a file, after answers were saved: %s', (path) => {
    expect(passes(asks('POST', OWN + path), { ...filling, saved: true })).toBe(true);
  });

  it.each([
    ...['/api/validate/name', '/validate/email', '/validate/phone', '/autofill/linkedin', '/autosave/form'],
    ...['/drafts/42/form', '/draft/new', '/draft/sync', '/draft/eeo', '/draft/photo', '/parse-resume/draft'],
  ])('knows a look at one field, and the parts of a draft: %s', (path) => {
    expect(passes(asks('POST', OWN + path, { carried: 1 }), { ...filling, withBefore: () => 3 })).toBe(true);
  });
});
