import { describe, expect, it } from 'vitest';
import { decide } from '#main/browser/egress/egress-policy.ts';
import { asks, filling, OWN, passes, sending, sends, stepping } from './egress-states.ts';

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
});
