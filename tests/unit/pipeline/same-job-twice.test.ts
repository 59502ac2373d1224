import { expect, test } from 'vitest';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { createKeyedSlots } from '#main/pipeline/keyed-slots.ts';
import { createSlots } from '#main/pipeline/slots.ts';
import { applierStage } from '#main/pipeline/stages/applier.ts';
import type { FormTask, PipelineTools, StageContext } from '#main/pipeline/types.ts';
import type { FillReport } from '#shared/domain/form.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

/** Two searches come to the form of the same job while the employer's site shows nothing yet. */
function twoSearches() {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile, job } = seed(repos);
  const ids = countingIds();
  const bus = createEventBus(repos.events, clock);
  const answer = Promise.withResolvers<void>();
  let clicks = 0;
  const tools: Pick<PipelineTools, 'fillForm' | 'wasReceived'> = {
    async fillForm({ journal }: FormTask) {
      journal.arm({ url: job.url, formHash: 'hash' });
      clicks += 1;
      await answer.promise;
      journal.confirm('Thank you');
      return { submitted: 'confirmed', reason: '' } as unknown as FillReport;
    },
    wasReceived: async () => false,
  };
  const deps = {
    ...{ db, repos, bus, clock, ids, log: silentLog, browserSlots: createSlots(2) },
    desk: createHumanDesk({ store: repos.humanRequests, bus, clock, ids, timeoutMs: () => 10 }),
    formsInHand: createKeyedSlots(),
    settings: () => DEFAULT_SETTINGS,
    tools: tools as PipelineTools,
  };
  const said: string[] = [];
  const context = (): StageContext => ({
    ...{ deps, runId: 'r1', profile, facts: [], job, ports: fakePorts({}) },
    config: RunConfig.parse({ query: 'data', sources: [{ name: 'practice' }] }),
    signal: new AbortController().signal,
    emit: () => undefined,
    say: (message) => said.push(message),
    whileWaiting: { add: () => undefined },
  });
  return { context, said, clicks: () => clicks, confirm: () => answer.resolve() };
}

test('a job that two searches found at once is sent once, and both say so', async () => {
  const { context, said, clicks, confirm } = twoSearches();
  const first = applierStage.run(context());
  const second = applierStage.run(context());
  await new Promise((resolve) => setImmediate(resolve));
  expect(said).toContain('another search has this form in hand');
  confirm();
  const sent = { kind: 'done', message: 'Sent to Acme, and confirmed' };
  expect(await first).toMatchObject(sent);
  expect(await second).toMatchObject(sent);
  expect(clicks()).toBe(1);
});
