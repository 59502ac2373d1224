import { describe, expect, it } from 'vitest';
import { createValueCount } from '#main/browser/egress/carried-values.ts';

const count = createValueCount([
  'Zoë Müller',
  'zoe.mueller@example.org',
  '+49 1525 7730198',
  'Yes',
  'Müller',
]);

describe('the user’s values in what leaves', () => {
  it.each([
    ['as they are', 'name=Zoë Müller'],
    ['in another case', 'ZOË MÜLLER'],
    ['in an address', `n=${encodeURIComponent('Zoë Müller')}`],
    ['in a form', 'n=Zo%C3%AB+M%C3%BCller'],
    ['escaped twice', encodeURIComponent(encodeURIComponent('Zoë Müller'))],
    ['in JSON', '{"n":"Zo\\u00eb M\\u00fcller"}'],
    ['in base64', `d=${Buffer.from('{"n":"Zoë Müller"}').toString('base64')}`],
    ['in base64 twice', Buffer.from(Buffer.from('{"n":"Zoë Müller"}').toString('base64')).toString('base64')],
    ['in base64 for addresses', Buffer.from('xx zoe.mueller@example.org').toString('base64url')],
    ['in hex', Buffer.from('zoe.mueller@example.org').toString('hex')],
    ['with other spaces', 'tel:4915257730198'],
  ])('are found %s', (_how, text) => {
    expect(count(text)).toBe(1);
  });

  it('are counted once each, the longer for the shorter', () => {
    expect(count('Zoë Müller, zoe.mueller@example.org')).toBe(2);
    expect(count('Müller')).toBe(1);
  });

  it('are counted by themselves where one stands in another as well', () => {
    const named = createValueCount(['Ada Byron', 'ada.byron@example.org']);
    expect(named('name=Ada+Byron&email=ada.byron%40example.org')).toBe(2);
    expect(named('email=ada.byron%40example.org')).toBe(1);
    expect(named(Buffer.from('{"email":"ada.byron@example.org"}').toString('base64'))).toBe(1);
  });

  it('are not seen where they are not, nor what is too short to mean anything', () => {
    expect(count('Yes, thanks to all; GET /assets/app.3f2a9c.js?v=12')).toBe(0);
    expect(createValueCount([])('Zoë Müller')).toBe(0);
  });
});
