import { describe, expect, it } from 'vitest';
import { createBefore } from '#main/browser/egress/before-typing.ts';
import type { Outgoing } from '#main/browser/egress/outgoing.ts';

const CDN = 'https://cdn.example/assets';
const get = (url: string, more: Partial<Outgoing> = {}): Outgoing => ({
  ...{
    method: 'GET',
    url: new URL(url),
    kind: 'picture',
    body: '',
    file: false,
    sealed: false,
    chosen: '',
    carried: 0,
  },
  ...more,
});
const seen = (...requests: Outgoing[]) => {
  const before = createBefore();
  for (const request of requests) before.note(request);
  return before;
};

describe('what was asked for before anything was typed', () => {
  it('may be asked for again word for word, and nothing but like it', () => {
    const before = seen(get(`${CDN}/a.gif`, { chosen: 'accept: */*' }));
    expect(before.isRepeat(get(`${CDN}/a.gif`, { chosen: 'accept: */*' }))).toBe(true);
    expect(before.isRepeat(get(`${CDN}/a.gif`, { chosen: 'accept: text/NqnOlena' }))).toBe(false);
    expect(before.isRepeat(get(`${CDN}/a.gif?x`, { chosen: 'accept: */*' }))).toBe(false);
    expect(
      before.isRepeat(get(`${CDN}/a.gif`, { chosen: 'accept: */*\nreferer: https://a.example/Nqn' })),
    ).toBe(false);
  });

  it('may not be spelled with: of a whole alphabet of addresses only a few come again', () => {
    const alphabet = Array.from({ length: 256 }, (_, code) => get(`${CDN}/${code}.gif`));
    const before = seen(...alphabet);
    const passed = [...Buffer.from('Ada Byron, ada@example.org, 1 Engine Road')].filter((code) =>
      before.isRepeat(alphabet[code] as Outgoing),
    );
    expect(passed.length).toBeLessThanOrEqual(16);
  });
});

describe('a further part of a page', () => {
  const fromAssets = () => seen(get(`${CDN}/app.js`, { kind: 'part' }));
  const part = (url: string, chosen = '') => get(url, { kind: 'part', chosen });

  it('comes from where its others came from', () => {
    expect(fromAssets().isPartOfSeen(part(`${CDN}/chunk-3f2a.js`))).toBe(true);
    expect(
      fromAssets().isPartOfSeen(part(`${CDN}/chunk-3f2a.js`, 'referer: https://jobs.acme.example/')),
    ).toBe(true);
  });

  it.each([
    ['of another folder', part('https://cdn.example/NqnOlena/chunk.js')],
    ['of another host', part('https://nqn.cdn.example/assets/chunk.js')],
    ['with a query', part(`${CDN}/chunk.js?d=Nqn`)],
    ['with a long name', part(`${CDN}/${'N'.repeat(80)}.js`)],
    [
      'that tells the address of its page',
      part(`${CDN}/chunk.js`, 'referer: https://jobs.acme.example/?Nqn'),
    ],
    ['that is a picture', get(`${CDN}/b.gif`)],
  ])('does not come where it could say more: %s', (_what, request) => {
    expect(fromAssets().isPartOfSeen(request)).toBe(false);
  });

  it('does not come for ever', () => {
    const all = fromAssets();
    const names = Array.from({ length: 100 }, (_, at) => `${CDN}/${at}.js`);
    expect(names.filter((url) => all.isPartOfSeen(part(url))).length).toBeLessThan(40);
    expect(all.isPartOfSeen(part(`${CDN}/0.js`))).toBe(true);
  });
});
