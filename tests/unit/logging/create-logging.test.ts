import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWithCorrelation } from '#main/logging/correlation.ts';
import { createLogging } from '#main/logging/create-logging.ts';
import { personalPatterns } from '#main/logging/personal-patterns.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const start = (dir: string | null = null) => createLogging({ dir, level: 'info', clock: movableClock() });
const written = (dir: string) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(join(dir, name), 'utf8'))
    .join('');

test('each line in the file is JSON with time, level, message, fields and the id of its call', async () => {
  const dir = temporaryFolder();
  const logging = start(dir);
  await runWithCorrelation('call-1', async () => {
    await Promise.resolve();
    logging.child({ part: 'scout' }).info('found jobs', { count: 3 });
  });
  logging.log.debug('not at this level');
  logging.flush();
  expect(logging.problem()).toBeNull();
  expect(
    written(dir)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      timestamp: '2026-11-24T08:00:00.000Z',
      level: 'info',
      message: 'found jobs',
      correlationId: 'call-1',
      fields: { part: 'scout', count: 3 },
    },
  ]);
  expect(logging.tail(10)).toHaveLength(1);
});

test('secrets never reach a line: by name, by shape, or as registered', () => {
  const { log, registerSecret, tail } = start();
  registerSecret('canary-value-42');
  const shaped = `gsk_${'a1B2'.repeat(8)}`;
  log.warn(`calling with ${shaped}`, {
    apiKey: 'plain',
    nested: { Authorization: 'Bearer abcdefghijkl', note: 'x canary-value-42 y' },
    url: 'https://user:hunter22@host.example/path?api_key=zzzzzz&q=1',
    error: new Error('401 for canary-value-42', {
      cause: new ValidationError('bad', { details: { token: 'tttt' } }),
    }),
    tokens: 12,
  });
  const line = JSON.stringify(tail(1));
  for (const secret of [shaped, 'plain', 'abcdefghijkl', 'canary-value-42', 'hunter22', 'zzzzzz', 'tttt']) {
    expect(line).not.toContain(secret);
  }
  expect(line).toContain('"tokens":12');
  expect(line).toContain('q=1');
});

test("the user's name, e-mail, phone and street are replaced, other words stay", () => {
  const { log, registerPersonal, tail } = start();
  const profile = { ...sampleProfile(), phone: '+44 20 7946 0000' };
  registerPersonal(personalPatterns(profile));
  log.info(
    'ADA  byron of 1 Engine Road, ada@example.org, +44 20 7946 0000 / 442079460000; A. Byron of 1 engine rd.; Canada and adapters',
  );
  expect(tail(1)[0]?.message).toBe(
    '[personal] of [personal], [e-mail], [personal] / [personal]; [personal] of [personal]; Canada and adapters',
  );
});

test('nothing that is logged can throw', () => {
  const { log, tail } = createLogging({
    dir: '/proc/nowhere',
    level: 'info',
    clock: movableClock(),
    onProblem: () => undefined,
  });
  const circular: Record<string, unknown> = { big: 10n, at: new Date(Number.NaN), bytes: new Uint8Array(3) };
  circular.self = circular;
  const hostile = Object.defineProperty({}, 'boom', {
    enumerable: true,
    get() {
      throw new RangeError('no');
    },
  });
  log.error('odd', { circular });
  log.error('hostile', { hostile });
  expect(tail(5).map((line) => line.fields)).toEqual([
    { circular: { big: '10', at: null, bytes: '[3 bytes]', self: '[circular]' } },
  ]);
});

test('a log that can not be written is said once, and goes on when it can', () => {
  const folder = temporaryFolder();
  const dir = join(folder, 'logs');
  writeFileSync(dir, 'a file in the way');
  const clock = movableClock();
  const said: string[] = [];
  const logging = createLogging({ dir, level: 'info', clock, onProblem: (reason) => said.push(reason) });
  logging.log.info('one');
  logging.log.info('two');
  expect(said).toEqual([expect.stringMatching(/^No log can be written in .*logs/)]);
  expect(logging.problem()).toBe(said[0]);
  rmSync(dir);
  clock.forward(60_000);
  logging.log.info('three');
  expect(logging.problem()).toBeNull();
  expect(written(dir)).toContain('three');
});

test('each day has its file, large days have several, and old ones go', () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'jobai-2026-11-01.log'), 'old');
  writeFileSync(join(dir, 'jobai-2026-11-20.log'), 'kept');
  writeFileSync(join(dir, 'jobai-2026-11-24.log'), Buffer.alloc(11 * 1024 * 1024));
  const clock = movableClock();
  const logging = createLogging({ dir, level: 'info', clock });
  logging.log.info('one');
  clock.forward(24 * 3_600_000);
  logging.log.info('two');
  logging.flush();
  expect(readdirSync(dir).sort()).toEqual([
    'jobai-2026-11-20.log',
    'jobai-2026-11-24.1.log',
    'jobai-2026-11-24.log',
    'jobai-2026-11-25.log',
  ]);
});
