import { expect, onTestFinished, test } from 'vitest';
import { composeTelemetry } from '#main/compose/system/telemetry.ts';
import { tracedServices } from '#main/compose/system/traced-services.ts';
import { runWithCorrelation } from '#main/logging/correlation.ts';
import type { Services } from '#main/services/services.ts';
import { createSettings } from '#main/settings/create-settings.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { startCollector } from '#tests/simulators/collector.ts';

const call = {
  ...{ runId: 'r1', agent: 'analyst', prompt: 'analyst.extract@3', provider: 'groq', model: 'llama-x' },
  ...{ inputTokens: 900, cachedTokens: 100, outputTokens: 50, costUsd: 0.002, error: null },
  ...{ latencyMs: 120, success: true },
};
const CANARY = [
  'Ada Byron',
  'ada@example.org',
  '1 Engine Road',
  'We need a data engineer',
  'gsk_canary_key',
  'boards.greenhouse.io',
];
const said = { messages: [{ role: 'user', content: CANARY.join(' ') }], answer: 'gsk_canary_key' };

function program(url: string, { prompts = false, offline = false } = {}) {
  const { db, repositories, clock } = openTestDb();
  seed(repositories);
  const settings = createSettings({ dir: temporaryFolder(), env: {}, clock });
  const sent: string[] = [];
  const warned: string[] = [];
  const telemetry = composeTelemetry({
    ...{ settings, db, offline, clock, version: '1.0.0' },
    sent: (request) => sent.push(request.url.href),
    log: { ...silentLog, warn: (message) => warned.push(message) },
  });
  onTestFinished(() => telemetry.close());
  const services = tracedServices(
    {
      profile: {
        active: async () => {
          const job = repositories.jobs.get('j1');
          await telemetry.span('agent', { 'agent.name': 'analyst' }, async () =>
            telemetry.modelCall(call, said),
          );
          repositories.profiles.save(sampleProfile());
          return job;
        },
        list: () => Promise.reject(new ValidationError(`no ${CANARY.join(' ')}`)),
      },
    } as unknown as Services,
    telemetry,
  );
  const never = new AbortController().signal;
  const click = (id: string) => runWithCorrelation(id, async () => services.profile.active({}, never));
  const fail = () => runWithCorrelation('f', async () => services.profile.list({}, never)).catch(() => null);
  const turnOn = async () => {
    settings.patch({ telemetry: { url, prompts } });
    await expect.poll(() => telemetry.state().on || telemetry.state().problem !== '').toBe(true);
  };
  return { telemetry, repositories, settings, click, fail, turnOn, sent, warned };
}

test('one click is one trace from the call to its SQL and its models, with one correlation id, and nothing personal in it', async () => {
  const collector = await startCollector();
  onTestFinished(collector.close);
  const { telemetry, click, fail, turnOn, sent } = program(collector.url);
  await click('before');
  await turnOn();
  await click('click-1');
  await fail();
  await telemetry.close();
  const spans = collector.spans();
  const root = spans.find(({ name }) => name === 'profile.active');
  expect(root?.parentSpanId).toBeUndefined();
  const mine = spans.filter(({ traceId }) => traceId === root?.traceId);
  expect(mine.every(({ attributes }) => attributes['jobai.correlation_id'] === 'click-1')).toBe(true);
  const named = (name: string) => mine.find((span) => span.name === name);
  expect(named('SELECT discovered_jobs')).toMatchObject({
    parentSpanId: root?.spanId,
    attributes: { 'db.system.name': 'sqlite', 'db.operation.name': 'SELECT' },
  });
  expect(named('agent')?.parentSpanId).toBe(root?.spanId);
  expect(named('model call')).toMatchObject({
    parentSpanId: named('agent')?.spanId,
    attributes: {
      ...{ 'openinference.span.kind': 'LLM', 'agent.name': 'analyst', 'llm.model_name': 'llama-x' },
      ...{ 'llm.token_count.prompt': 900, 'llm.token_count.total': 950, 'llm.cost.total': 0.002 },
    },
  });
  expect(mine.some(({ name }) => / people$/.test(name))).toBe(true);
  expect(spans.find(({ name }) => name === 'profile.list')?.attributes).toMatchObject({
    'error.type': 'VALIDATION_ERROR',
  });
  expect(collector.text()).toContain('jobai.model.tokens');
  expect(collector.text()).not.toContain('before');
  for (const word of CANARY) expect(collector.text()).not.toContain(word);
  expect(new Set(sent)).toEqual(new Set([`${collector.url}/v1/traces`, `${collector.url}/v1/metrics`]));
});

test('what no click began is told with an id of its own, what one did with the click’s', async () => {
  const collector = await startCollector();
  onTestFinished(collector.close);
  const { telemetry, repositories, turnOn } = program(collector.url);
  await turnOn();
  const search = () =>
    telemetry.piece('search', 'run-1', async () =>
      telemetry.piece('stage scout', 'run-1', async () => void repositories.jobs.get('j1')),
    );
  await search();
  await runWithCorrelation('click-1', search);
  await telemetry.close();
  const idsOf = (name: string) =>
    collector
      .spans()
      .flatMap((span) => (span.name === name ? [span.attributes['jobai.correlation_id']] : []));
  for (const name of ['search', 'stage scout', 'SELECT discovered_jobs'])
    expect(idsOf(name).sort()).toEqual(['click-1', 'run-1']);
});

test('what models are asked goes along only where it was switched on', async () => {
  const collector = await startCollector();
  onTestFinished(collector.close);
  const { telemetry, click, turnOn } = program(`${collector.url}/v1/traces`, { prompts: true });
  await turnOn();
  await click('c');
  await telemetry.close();
  const model = collector.spans().find(({ name }) => name === 'model call');
  expect(model?.attributes['llm.input_messages.0.message.content']).toContain('Ada Byron');
});

test('a collector that is down slows nothing, holds no more than its queue, and is said once', async () => {
  const collector = await startCollector();
  await collector.close();
  const { telemetry, click, turnOn, warned } = program(collector.url);
  await turnOn();
  const started = performance.now();
  for (let n = 0; n < 100; n += 1) await click(`c${n}`);
  const on = performance.now() - started;
  await expect.poll(() => telemetry.state().problem, { timeout: 8_000 }).toMatch(/No collector answers/);
  await telemetry.close();
  const off = performance.now();
  for (let n = 0; n < 100; n += 1) await click(`c${n}`);
  expect(on).toBeLessThan((performance.now() - off) * 6 + 1_000);
  expect(warned).toEqual(['traces do not arrive']);
});

test('off, or to an address that may not be used, nothing is sent; a test says what is wrong', async () => {
  const off = program('');
  await off.click('c');
  expect(off.telemetry.state()).toEqual({ on: false, problem: '' });
  const far = program('http://collector.example.org');
  await far.turnOn();
  await far.click('c');
  expect(far.telemetry.state()).toMatchObject({ on: false, problem: expect.stringContaining('unencrypted') });
  const offline = program('https://collector.example.org', { offline: true });
  await offline.turnOn();
  expect(offline.telemetry.state().problem).toMatch(/without the network/);
  expect([...off.sent, ...far.sent, ...offline.sent]).toEqual([]);
  const collector = await startCollector();
  expect(await off.telemetry.test(collector.url)).toEqual({ ok: true, message: 'It arrived.' });
  await collector.close();
  expect(await off.telemetry.test(collector.url)).toMatchObject({ ok: false });
});
