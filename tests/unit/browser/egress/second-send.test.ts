import { describe, expect, it } from 'vitest';
import { createFormGuard } from '#main/browser/egress/form-guard.ts';
import type { Outgoing } from '#main/browser/egress/outgoing.ts';

const OWN = 'https://jobs.acme.example';
const VALUES = ['Ada Byron', 'ada@example.org', '+44 7700 900123', 'London', 'I like engines very much'];
const WHO = '"name":"Ada Byron","email":"ada@example.org"';
const REST = '"phone":"+44 7700 900123","why":"I like engines very much"';

interface Sent extends Partial<Outgoing> {
  at?: string;
}

/** What a guard says to one request after another, once the user said yes; `status`: what the first is answered. */
function judged(requests: Sent[], status: number | null = 200, before: Sent[] = []): boolean[] {
  const guard = createFormGuard({ held: () => false, pageUrl: () => `${OWN}/1`, onHeld: () => undefined });
  guard.watchFor(VALUES);
  guard.startFilling([OWN]);
  const ask = ({ at = '/api', body = '', ...more }: Sent) => {
    const url = new URL(OWN + at);
    const bare = { method: 'POST', url, kind: 'data' as const, body, file: false, sealed: false, chosen: '' };
    return guard.judge({ ...bare, carried: guard.count(`${url.search}\n${body}`), ...more });
  };
  before.forEach(ask);
  guard.arm([OWN]);
  return requests.map((request, index) => {
    const verdict = ask(request);
    if (index === 0 && verdict.seen) Object.assign(verdict.seen, { status, open: false });
    return verdict.pass;
  });
}

const mutation = (deed: string, values: string): string =>
  `{"query":"mutation X($i: Input!) { ${deed}(input: $i) { id } }","variables":{"i":{${values}}}}`;
const part = (name: string, value: string): string => `name="${name}"\r\n\r\n${value}\r\n`;

describe('after the yes, to one address', () => {
  it.each<[string, Sent, Sent]>([
    [
      'another mutation',
      { body: mutation('createCandidate', WHO) },
      { body: mutation('submitApplication', `"candidate":7,${WHO},${REST}`) },
    ],
    [
      'another mutation with the same values',
      { body: mutation('createCandidate', WHO) },
      { body: mutation('submitApplication', `"candidate":7,${WHO}`) },
    ],
    [
      'another mutation with none',
      { body: mutation('createCandidate', WHO) },
      { body: mutation('submitApplication', '"candidate":7') },
    ],
    [
      'another action in the body',
      { body: `action=check_form&name=Ada+Byron&email=ada%40example.org` },
      { body: `action=submit_form&name=Ada+Byron&email=ada%40example.org` },
    ],
    [
      'another action in the address',
      { at: '/ajax?action=check', body: `{${WHO}}` },
      { at: '/ajax?action=submit', body: `{${WHO}}` },
    ],
    [
      'the answers after the file',
      { at: '/apply', file: true, body: part('job', '7') },
      { at: '/apply', body: `{${WHO}}` },
    ],
    [
      'the answers after a file that goes with an address',
      { at: '/apply/upload', file: true, body: part('email', 'ada@example.org') },
      { at: '/apply/upload', body: `{${WHO},${REST}}` },
    ],
    ['the rest of the answers', { body: `{${WHO}}` }, { body: `{"email":"ada@example.org",${REST}}` }],
    ['the end of it', { body: `{${WHO}}` }, { body: '{"id":7,"done":true}' }],
    ['the answers after a count', { body: '{"n":1}' }, { body: `{${WHO}}` }],
  ])('%s goes', (_what, first, second) => {
    expect(judged([first, second])).toEqual([true, true]);
  });

  it.each<[string, Sent, Sent]>([
    ['the same', { body: `{${WHO}}` }, { body: `{${WHO}}` }],
    [
      'the same with another nonce and time',
      { at: '/api?n=1', body: `{${WHO},"nonce":"a7f3","at":1700000000}` },
      { at: '/api?n=2', body: `{${WHO},"nonce":"09bd","at":1700000002,"retry":true}` },
    ],
    [
      'the same in another layout',
      { body: `{${WHO}}` },
      { body: part('full_name', 'Ada Byron') + part('mail', 'ada@example.org') },
    ],
    ['less of the same', { body: `{${WHO},${REST}}` }, { body: `{${WHO}}` }],
    [
      'the same mutation under another name of the page',
      { body: mutation('submitApplication', WHO) },
      { body: mutation('again: submitApplication', `${WHO},"nonce":"x"`) },
    ],
    [
      'a newer mutation of that name',
      { body: mutation('submitApplication', WHO) },
      { body: mutation('submitApplicationV2', WHO) },
    ],
    [
      'a mutation that does again what was done',
      { body: mutation('submitApplication', WHO) },
      { body: mutation('resendForm', WHO) },
    ],
    [
      'an action with an id of its own',
      { at: '/x?op=call-81723', body: `{${WHO}}` },
      { at: '/x?op=ring-90211', body: `{${WHO}}` },
    ],
    [
      'the same file alone',
      { at: '/apply', file: true, body: part('n', '1') },
      { at: '/apply', file: true, body: part('n', '2') },
    ],
    ['what nobody can read', { body: 'x', sealed: true }, { body: 'y', sealed: true }],
    [
      'a page',
      { kind: 'page', body: 'name=Ada+Byron&email=ada@example.org' },
      { kind: 'page', body: 'name=Ada+Byron&email=ada@example.org&t=2' },
    ],
  ])('%s is held', (_what, first, second) => {
    expect(judged([first, second])).toEqual([true, false]);
  });

  it.each<[string, Sent]>([
    ['a look at what was typed', { at: '/api/validate', body: `{${WHO}}` }],
    ['a draft of little', { at: '/api/draft', body: '{"name":"Ada Byron"}' }],
    ['files', { at: '/api/upload', file: true, body: part('n', '1') }],
  ])('%s may repeat', (_what, one) => {
    expect(judged([one, one, one])).toEqual([true, true, true]);
  });

  it('drafts may repeat where the page saved them before the yes', () => {
    const draft = { at: '/api/draft', body: `{${WHO},${REST}}` };
    expect(judged([draft, draft, draft], 500, [draft])).toEqual([true, true, true]);
    expect(judged([draft, draft, draft], 500)).toEqual([true, false, false]);
  });

  it('a draft that calls itself final goes once, whatever drafts went before it', () => {
    const final = { at: '/api/draft', body: `{${WHO},"status":"submitted"}` };
    expect(judged([{ at: '/api/draft', body: `{${WHO}}` }, final, final])).toEqual([true, true, false]);
  });

  it('what broke the site is not sent again under another name', () => {
    const requests = [{ body: mutation('createCandidate', WHO) }, { body: mutation('addPerson', WHO) }];
    expect([judged(requests), judged(requests, 500), judged(requests, null)]).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  it('what was refused may come again, and that once', () => {
    const one = { body: `{${WHO}}` };
    expect(judged([one, one, one], 422)).toEqual([true, true, false]);
  });
});
