import { expect, test, vi } from 'vitest';
import type { GenerateRequest, LlmPort } from '#agents/ports.ts';
import { scout } from '#agents/scout/agent.ts';
import { budgetedLlm } from '#main/compose/models/budgeted-llm.ts';
import { BudgetError } from '#main/llm/no-answer.ts';
import { createBudgetDesk } from '#main/pipeline/budget-desk.ts';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { createKeyedSlots } from '#main/pipeline/keyed-slots.ts';
import { createPipeline, type Pipeline } from '#main/pipeline/pipeline.ts';
import { createSlots } from '#main/pipeline/slots.ts';
import { STAGE_SET } from '#main/pipeline/stages/index.ts';
import type { PipelineTools } from '#main/pipeline/types.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const reached = { budget: 'run-usd' as const, limit: 0.001, spentUsd: 0.0012, spentTokens: 900 };

/** A real run whose search finds nothing, so that the scout asks a model, whose budget is used up until it is raised. */
async function startRun() {
  const { db, repositories: repos, clock } = openTestDb();
  const { id: profileId } = sampleProfile();
  repos.profiles.save(sampleProfile());
  const ids = countingIds();
  const bus = createEventBus(repos.events, clock);
  const desk = createHumanDesk({ store: repos.humanRequests, bus, clock, ids, timeoutMs: () => 10 });
  let raised = false;
  const asked: Pick<GenerateRequest<unknown>, 'runId' | 'jobId' | 'profileId'>[] = [];
  const llm: LlmPort = {
    available: async () => true,
    async generate({ schema, runId, jobId, profileId }) {
      if (!raised) throw new BudgetError(reached);
      asked.push({ runId, jobId, profileId });
      const value = schema.parse({ queries: ['analyst'] });
      const tokens = { input: 0, cached: 0, output: 0 };
      return { value, provider: 'p', model: 'm', tokens, costUsd: 0, latencyMs: 0 };
    },
    async *stream() {},
  };
  const raise = () => {
    raised = true;
  };
  const budgets = createBudgetDesk({ clock, desk, bus, raise, canAsk: true, pipeline: () => pipeline });
  const tools: Pick<PipelineTools, 'portsFor' | 'scout' | 'isNamedInside' | 'nameAgain'> = {
    isNamedInside: () => false,
    nameAgain: () => undefined,
    portsFor: (request) =>
      fakePorts({ llm: budgetedLlm(llm, budgets, request), run: request.run, signal: request.signal }),
    async scout({ query, location }, _emit, ports) {
      const { value } = await scout.run({ query, location }, ports);
      return { leads: [], named: [], problems: [], queries: value.queries };
    },
  };
  const pieces: string[] = [];
  const pipeline: Pipeline = createPipeline({
    ...{ db, repos, bus, desk, clock, ids, log: silentLog, browserSlots: createSlots(1) },
    jobsInHand: createKeyedSlots(),
    piece(name, id, work) {
      pieces.push(`${name} ${id}`);
      return work();
    },
    stages: async () => STAGE_SET,
    settings: () => DEFAULT_SETTINGS,
    tools: tools as PipelineTools,
  });
  const config = RunConfig.parse({ query: 'data', sources: [{ name: 'practice' }] });
  const runId = await pipeline.start(profileId, config);
  await vi.waitFor(() => expect(desk.open(profileId)).toHaveLength(1), 5_000);
  const [question] = desk.open(profileId);
  const events = () => repos.events.since(0, 100, runId).map(({ type }) => type);
  return { pipeline, runId, question, events, asked, pieces };
}

test("the scout's question to a model waits for the budget as well, and counts for the run", async () => {
  const { pipeline, runId, question, asked, pieces } = await startRun();
  expect(pieces).toEqual([`search ${runId}`, `stage scout ${runId}`]);
  expect(question?.message).toContain('$0.0012 of $0.0010 for this search');
  expect(pipeline.view(runId).status).toBe('paused');
  await pipeline.answer(question?.id ?? '', { kind: 'budget', decision: 'raise' });
  await vi.waitFor(() => expect(pipeline.view(runId).status).toBe('completed'), 5_000);
  expect(asked).toEqual([{ runId, jobId: '', profileId: sampleProfile().id }]);
});

test('"stop" ends the run at once: it does not go on first', async () => {
  const { pipeline, runId, question, events } = await startRun();
  await pipeline.answer(question?.id ?? '', { kind: 'budget', decision: 'stop' });
  expect(pipeline.view(runId).status).toBe('stopped');
  await pipeline.close();
  expect(events().slice(-3)).toEqual(['pipeline:paused', 'hitl:response', 'pipeline:stopped']);
  expect(events()).not.toContain('pipeline:resumed');
});
