import { describe, expect, it } from 'vitest';
import { createFormGuard } from '#main/browser/egress/form-guard.ts';
import type { Outgoing } from '#main/browser/egress/outgoing.ts';

const OWN = 'https://jobs.acme.example';
function made(held = false) {
  let isHeld = held;
  const guard = createFormGuard({ held: () => isHeld, pageUrl: () => `${OWN}/1`, onHeld: () => undefined });
  guard.watchFor(['Ada Byron', 'ada@example.org']);
  return {
    guard,
    hold(next: boolean) {
      isHeld = next;
    },
  };
}
const post = (path: string, more: Partial<Outgoing> = {}): Outgoing => ({
  ...{
    method: 'POST',
    url: new URL(OWN + path),
    kind: 'data',
    body: '',
    file: false,
    sealed: false,
    chosen: '',
    carried: 2,
  },
  ...more,
});

describe('the guard of a form', () => {
  it('lets one application out for one yes, and another only where the site refused the first', () => {
    const { guard } = made();
    guard.startFilling([OWN]);
    expect(guard.judge(post('/receive')).pass).toBe(false);
    const over = guard.arm([OWN]);
    const first = guard.judge(post('/receive'));
    expect([first.pass, guard.judge(post('/receive')).pass]).toEqual([true, false]);
    if (first.seen) first.seen.status = 422;
    expect(guard.judge(post('/receive')).pass).toBe(true);
    over();
    expect(guard.judge(post('/receive')).pass).toBe(false);
  });

  it('knows what the page sends by itself, a proof of being a person and a session for no application', () => {
    const { guard } = made();
    guard.startFilling([OWN]);
    const cipher = { body: '{"sensor_data":"k3J9xQ2vT7mB4nZ8pL1wR6yC5hD0gF"}', carried: 0 };
    guard.judge(post('/Xy12/abCd', { body: '{}', carried: 0 }));
    guard.judge(post('/api/draft', { carried: 1 }));
    guard.arm([OWN]);
    const seen = [
      ...['/Xy12/abCd', '/captcha/verify', '/api/auth/refresh'].map((path) =>
        guard.judge(post(path, cipher)),
      ),
      guard.judge(post('/api/draft', { carried: 2 })),
      guard.judge(post('/collect', cipher)),
      guard.judge(post('/receive')),
    ].map((verdict) => (verdict.pass ? (verdict.seen?.idle ?? false) : null));
    expect(seen).toEqual([true, true, true, true, false, false]);
  });

  it('holds a form that is told piece by piece under an address that says nothing', () => {
    const { guard } = made();
    guard.startFilling([OWN]);
    const answer = (value: string) => guard.judge(post('/api/answers', { body: value, carried: 1 }));
    expect(answer('Ada Byron').pass).toBe(true);
    expect(answer('Ada Byron').pass).toBe(true);
    expect(answer('ada@example.org')).toMatchObject({ pass: false, sends: true });
  });

  describe('what comes as "Next" is pressed', () => {
    const pressed = (...before: Outgoing[]) => {
      const { guard } = made();
      guard.startFilling([OWN]);
      for (const request of before) guard.judge(request);
      guard.press();
      return guard;
    };
    const page = () => post('/well/done', { method: 'GET', kind: 'page', carried: 0 });

    it('may have sent', () => {
      const guard = pressed();
      expect([guard.judge(page()).pass, guard.mayHaveSent()]).toEqual([true, true]);
    });

    it('has sent nothing where what would have been the form was held, and nothing was brought before', () => {
      const guard = pressed();
      expect(guard.judge(post('/receive')).pass).toBe(false);
      expect([guard.judge(page()).pass, guard.mayHaveSent()]).toEqual([true, false]);
    });

    it('may have sent what was brought before, where less than the form was held', () => {
      const drafts = [post('/api/draft', { carried: 1 }), post('/api/upload', { carried: 0, file: true })];
      for (const draft of drafts) {
        const guard = pressed(draft);
        expect(guard.judge(post('/receive', { carried: 0 })).pass).toBe(false);
        guard.judge(page());
        expect(guard.mayHaveSent()).toBe(true);
      }
    });

    it('has sent nothing where the form itself was held, and the page goes on as if it had gone', () => {
      const guard = pressed(
        post('/api/draft', { carried: 3 }),
        post('/api/upload', { carried: 0, file: true }),
      );
      expect(guard.judge(post('/receive', { carried: 3 })).pass).toBe(false);
      guard.judge(page());
      expect(guard.mayHaveSent()).toBe(false);
    });

    it('may have sent by what calls itself a draft, unless the page saved so before, or the next step came', () => {
      const draft = post('/api/draft', { carried: 3 });
      const guard = pressed();
      expect([guard.judge(draft).pass, guard.mayHaveSent(), guard.hasLooseAnswers()]).toEqual([
        true,
        true,
        true,
      ]);
      guard.ledOn();
      expect(guard.mayHaveSent()).toBe(false);
      const saving = pressed(draft);
      saving.judge(draft);
      expect(saving.mayHaveSent()).toBe(false);
    });

    it('sent nothing by what the site refused, or only looked over', () => {
      const guard = pressed();
      const draft = guard.judge(post('/api/draft', { carried: 3 }));
      if (draft.pass && draft.seen) draft.seen.status = 422;
      expect([guard.mayHaveSent(), guard.mayJustHaveSent()]).toEqual([false, false]);
      guard.judge(post('/api/validate', { carried: 3 }));
      expect(guard.mayHaveSent()).toBe(false);
      guard.judge(post('/api/draft', { carried: 3 }));
      expect([guard.mayHaveSent(), guard.mayJustHaveSent()]).toEqual([true, true]);
    });

    it('may have sent where what was held was of an earlier press', () => {
      const { guard } = made();
      guard.startFilling([OWN]);
      const over = guard.press();
      guard.judge(post('/receive'));
      over();
      guard.press();
      guard.judge(page());
      expect(guard.mayHaveSent()).toBe(true);
    });
  });

  it('takes a page that the user left with a value in its address for what may have sent', () => {
    const { guard } = made(true);
    guard.startFilling([OWN]);
    guard.judge(post('/receive?first=Ada', { method: 'GET', kind: 'page', carried: 1 }));
    guard.judge(post('/help', { method: 'GET', kind: 'page', carried: 0 }));
    expect(guard.traffic().sent.map(({ url }) => url)).toEqual([`${OWN}/receive`]);
  });

  it('writes down what the user sent by hand before the form was reached, and no sign-in', () => {
    const { guard } = made(true);
    guard.judge(post('/receive'));
    guard.judge(post('/jobs/12/apply', { carried: 1 }));
    guard.judge(post('/login', { carried: 1 }));
    guard.judge(post('/users/sign_in', { kind: 'page', carried: 1 }));
    guard.judge(post('/register', { kind: 'page', carried: 2 }));
    guard.judge(post('/apply/create-account', { kind: 'page', carried: 2 }));
    guard.judge(post('/search', { method: 'GET', kind: 'page', carried: 1 }));
    guard.judge(post('/api/draft', { carried: 2 }));
    expect(guard.traffic().sent.map(({ url }) => url)).toEqual([`${OWN}/receive`, `${OWN}/jobs/12/apply`]);
  });

  it('takes no account that it was handed over for as an application', () => {
    const { guard } = made(true);
    const done = guard.keepOn();
    guard.judge(post('/welcome', { carried: 2 }));
    expect(guard.traffic().sent).toEqual([]);
    guard.judge(post('/jobs/12/apply', { carried: 2 }));
    expect(guard.traffic().sent).toHaveLength(1);
    done();
  });

  it('tells what the user sent by hand from drafts', () => {
    const { guard, hold } = made();
    guard.startFilling([OWN]);
    hold(true);
    guard.judge(post('/api/draft'));
    expect(guard.traffic().sent).toEqual([]);
    guard.judge(post('/receive'));
    expect(guard.traffic().sent).toEqual([
      { method: 'POST', url: `${OWN}/receive`, status: null, open: true, carried: 2 },
    ]);
  });

  it('takes a form that the user sent half filled in, with one value, for sent, however it goes', () => {
    const { guard, hold } = made();
    guard.startFilling([OWN]);
    hold(true);
    guard.judge(post('/api/draft', { carried: 1 }));
    guard.judge(post('/places', { method: 'GET', carried: 1 }));
    expect(guard.traffic().sent).toEqual([]);
    guard.judge(post('/receive', { carried: 1 }));
    guard.judge(post('/v2/b7', { carried: 1 }));
    expect(guard.traffic().sent.map(({ url }) => url)).toEqual([`${OWN}/receive`, `${OWN}/v2/b7`]);
  });

  it('stays on while the page is handed over for one thing', () => {
    const { guard } = made(true);
    expect(guard.isOpen()).toBe(true);
    guard.startFilling([OWN]);
    const back = guard.keepOn();
    expect(guard.judge(post('/receive')).pass).toBe(false);
    back();
    expect(guard.judge(post('/receive')).pass).toBe(true);
  });

  it('never writes down what a request carried', () => {
    const { guard } = made();
    guard.startFilling([OWN]);
    guard.judge(post('/receive?email=ada@example.org'));
    expect(JSON.stringify(guard.traffic())).not.toContain('ada@');
    expect(guard.blocked()).toEqual(['POST jobs.acme.example']);
  });
});
