import { expect, test } from 'vitest';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { pipelineService } from '#main/services/pipeline.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { elsewhereWords } from '#renderer/features/run/elsewhere-words.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

test('searches of a profile that is not in use are told of, with what they ask', () => {
  const { repositories: repos, clock } = openTestDb();
  const { runId, job, profile } = seed(repos);
  const bus = createEventBus(repos.events, clock);
  const desk = createHumanDesk({
    ...{ store: repos.humanRequests, bus, clock, ids: countingIds(), timeoutMs: () => 10 },
  });
  const service = pipelineService({ repos, desk } as unknown as ServiceDeps);
  const elsewhere = () => service.elsewhere({}, new AbortController().signal);
  repos.profiles.save({ ...sampleProfile('p2'), persona: 'Other' });
  expect(elsewhere()).toEqual([]);
  repos.profiles.setActive('p2');
  const { title, company } = job;
  repos.humanRequests.upsertPending({
    ...{ id: 'q1', runId, jobId: job.id, key: 'form', title, company, message: 'Please answer' },
    body: { kind: 'form-questions', url: 'https://x.example', fields: [] },
  });
  expect(elsewhere()).toEqual([{ profileId: 'p1', persona: profile.persona, goingOn: 1, asks: 1 }]);
  repos.runs.update(runId, { status: 'completed' });
  expect(elsewhere()).toEqual([]);
});

test('it is said in words', () => {
  expect(elsewhereWords({ persona: 'Baker', goingOn: 1, asks: 0 })).toEqual({
    title: 'A search of your profile “Baker” is under way',
    waits: 'Nothing waits for you there.',
  });
  expect(elsewhereWords({ persona: 'Baker', goingOn: 2, asks: 3 })).toEqual({
    title: '2 searches of your profile “Baker” are under way',
    waits: '3 questions wait for you there.',
  });
});
