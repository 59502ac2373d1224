import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTokenStore } from '#main/door/tokens/token-store.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

function open(dir = temporaryFolder(), clock = movableClock()) {
  let number = 0;
  const ids = { next: (prefix = '') => `${prefix}-${++number}` };
  return { dir, clock, store: createTokenStore({ dir, clock, ids }) };
}

test('a token opens until it is taken back, and only its hash is kept, for its user alone', () => {
  const { dir, store } = open();
  const { token, info } = store.create({ name: 'script', scopes: ['read', 'read', 'run'] });
  expect(token).toMatch(/^jobai_[\w-]{43}$/);
  expect(info).toMatchObject({ name: 'script', scopes: ['read', 'run'], lastUsedAt: null });
  const file = join(dir, 'api-tokens.json');
  expect(readFileSync(file, 'utf8')).not.toContain(token.slice(6, 30));
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);

  const again = open(dir).store;
  expect(again.use(token)).toMatchObject({ id: info.id });
  expect(again.use(`${token}x`)).toBeNull();
  expect(again.use(readFileSync(file, 'utf8').match(/[0-9a-f]{64}/)?.[0] ?? '')).toBeNull();
  const heard: string[] = [];
  again.onRevoke((id) => heard.push(id));
  expect(again.revoke(info.id)).toBe(true);
  expect([again.use(token), heard, again.revoke(info.id)]).toEqual([null, [info.id], false]);
  expect(open(dir).store.use(token)).toBeNull();
});

test('nothing is written before there is a token', () => {
  const { dir } = open();
  expect(existsSync(join(dir, 'api-tokens.json'))).toBe(false);
});

test('when a token was last used is kept to the minute', () => {
  const { dir, clock, store } = open();
  const { token } = store.create({ name: 'script', scopes: ['read'] });
  store.use(token);
  clock.forward(30_000);
  store.use(token);
  expect(store.list()[0]?.lastUsedAt).toBe('2026-11-24T08:00:00.000Z');
  clock.forward(31_000);
  store.use(token);
  expect(open(dir).store.list()[0]?.lastUsedAt).toBe('2026-11-24T08:01:01.000Z');
});

test('a file of tokens that can not be read opens for nobody', () => {
  const { dir, store } = open();
  const { token } = store.create({ name: 'script', scopes: ['read'] });
  writeFileSync(join(dir, 'api-tokens.json'), '{"tokens": [');
  expect(open(dir).store.use(token)).toBeNull();
  writeFileSync(join(dir, 'api-tokens.json'), '{"tokens": [{"hash": "x"}, 7]}');
  expect(open(dir).store.list()).toEqual([]);
});
