import { expect, test } from 'vitest';
import { pipelineService } from '#main/services/pipeline.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Draft } from '#shared/domain/draft.ts';

test('a draft of which no part is left is forgotten, not kept empty', () => {
  const kept = new Map<string, Draft>();
  const repos = {
    profiles: { active: () => ({ id: 'p' }) },
    drafts: {
      put: (_profileId: string, draft: Draft) => kept.set(draft.id, draft),
      forget: (id: string) => kept.delete(id),
    },
  };
  const service = pipelineService({ repos } as unknown as ServiceDeps);
  service.keepDraft({ id: 'letter', parts: { document: 'Dear' } }, new AbortController().signal);
  expect(kept.size).toBe(1);
  service.keepDraft({ id: 'letter', parts: {} }, new AbortController().signal);
  expect(kept.size).toBe(0);
});
