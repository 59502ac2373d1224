import { fileURLToPath } from 'node:url';
import type { Clock, Ids, Logger, Ports, SearchHit } from '#agents/ports.ts';
import { createPrompts } from '#prompts/loader.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { parkingHuman } from './human.ts';
import { offlineLlm } from './llm.ts';

/** What was said and asked through a set of fake ports. */
export interface Recorded {
  events: AgentEventInput[];
  logs: { level: string; message: string; fields?: Record<string, unknown> | undefined }[];
}

/** All ports, answering nothing from outside and working offline; prompts are the real templates. `recorded` keeps events and logs. */
export function fakePorts(overrides: Partial<Ports> = {}): Ports & { recorded: Recorded } {
  const recorded: Recorded = { events: [], logs: [] };
  return {
    llm: offlineLlm(),
    prompts: createPrompts({ dir: fileURLToPath(new URL('../../prompts/templates', import.meta.url)) }),
    search: { web: async () => [] },
    http: {
      read: async (url) => {
        throw new ExternalServiceError(`no page is set up in this test for ${url}`);
      },
    },
    rag: { query: async () => [] },
    facts: { all: () => [] },
    human: parkingHuman(),
    documents: {
      render: async (document) => ({
        path: `/documents/${document.kind}.pdf`,
        mime: 'application/pdf',
        bytes: 1,
        pages: 1,
        sha256: '00',
      }),
    },
    emit: (event) => recorded.events.push(event),
    log: fakeLogger(recorded),
    clock: fixedClock(),
    ids: countingIds(),
    signal: new AbortController().signal,
    profileId: '',
    run: { runId: 'run-1', jobId: 'job-1' },
    recorded,
    ...overrides,
  };
}

/** A clock that stands still, by default on 24 November 2026, noon UTC. */
export function fixedClock(iso = '2026-11-24T12:00:00.000Z'): Clock {
  return { now: () => new Date(iso) };
}

/** `id-1`, `id-2` ... or `prefix-1` ... */
export function countingIds(): Ids {
  let count = 0;
  return { next: (prefix = 'id') => `${prefix}-${++count}` };
}

/** Web search that finds these whatever is asked. */
export function cannedSearch(hits: readonly SearchHit[]): Ports['search'] {
  return { web: async () => [...hits] };
}

function fakeLogger(recorded: Recorded): Logger {
  const line =
    (level: string) =>
    (message: string, fields?: Record<string, unknown>): void => {
      recorded.logs.push({ level, message, fields });
    };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}
