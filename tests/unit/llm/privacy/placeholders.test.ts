import { expect, test } from 'vitest';
import { createPlaceholders } from '#main/llm/privacy/placeholders.ts';
import { restoreStream } from '#main/llm/privacy/restore-stream.ts';
import { Profile } from '#shared/domain/profile.ts';

const profile = Profile.parse({
  id: 'p1',
  name: { first: 'Ada', last: 'Byron', full: 'Ada Byron' },
  email: 'ada.byron@example.org',
  phone: '+44 (0)20 7946-0000',
  address: { street: '1 Engine Road', city: 'London' },
  links: [{ network: 'GitHub', username: 'adab', url: 'https://github.com/adab' }],
});
const { hide, restore } = createPlaceholders(profile);

test('nothing of who the user is remains, and all comes back', () => {
  const text =
    'ADA BYRON (Ada, Ms Byron), Ada.Byron@Example.org, +44 (0)20 7946-0000, 1 Engine  Road, https://github.com/adab/ or github.com/adab';
  const hidden = hide(text);
  expect(hidden).not.toMatch(/ada|byron|example\.org|7946|engine|github/i);
  expect(restore(hidden)).toBe(
    'Ada Byron (Ada, Ms Byron), ada.byron@example.org, +44 (0)20 7946-0000, 1 Engine Road, https://github.com/adab or https://github.com/adab',
  );
});

test('the phone is found however its digits are spaced', () => {
  for (const written of ['+4402079460000', '+44 020 7946 0000', '44.0.20.7946.0000']) {
    expect(hide(`call ${written}!`)).toBe('call [[PHONE]]!');
  }
  for (const written of ['020 7946 0000', '(020) 7946-0000', '+44 20 7946 0000', '0044 20 79460000']) {
    expect(hide(`call ${written}!`)).toBe('call [[PHONE]]!');
  }
  const american = createPlaceholders({ ...profile, phone: '+1 512 555 0147' });
  expect(american.hide('512-555-0147 or (512) 555 0147, 512 555 0148, 2024')).toBe(
    '[[PHONE]] or [[PHONE]], 512 555 0148, 2024',
  );
  expect(hide('order 144020794600009')).toBe('order 144020794600009');
});

test('other words stay: Adaptable, byronic, London, [1]', () => {
  const text = 'Adaptable byronic engineers in London [1] [SQL] [[TODO]]';
  expect(hide(text)).toBe(text);
  expect(restore(text)).toBe(text);
});

test('restores inside objects, and placeholders that the model bent a little', () => {
  expect(restore({ to: ['[[FULL_NAME]]', { mail: '[EMAIL]', n: 1, none: null }] })).toEqual({
    to: ['Ada Byron', { mail: 'ada.byron@example.org', n: 1, none: null }],
  });
});

test('a placeholder that is split over pieces of a stream is put back whole', async () => {
  async function* pieces() {
    yield* ['Dear [', '[FULL_', 'NAME]', '], see [1', '] and [[EMA', 'IL]]'];
  }
  const out: string[] = [];
  for await (const piece of restoreStream(pieces(), { hide, restore })) out.push(piece);
  expect(out.join('')).toBe('Dear Ada Byron, see [1] and ada.byron@example.org');
});
