import { expect, test } from 'vitest';
import { createNoticeFilter } from '#renderer/features/models/notice-of.ts';
import type { AgentEvent } from '#shared/domain/agent-event.ts';

const at = (seconds: number) => ({
  ...{ id: seconds, runId: 'r1', agent: 'llm' as const, message: `after ${seconds} s` },
  timestamp: new Date(Date.UTC(2026, 10, 24, 8, 0, seconds)).toISOString(),
});
const fallback = (seconds: number, from: string): AgentEvent => ({
  ...at(seconds),
  type: 'llm:fallback',
  data: { agent: 'analyst', from, to: 'gemini', reason: 'server' },
});
const breaker = (seconds: number, state: 'open' | 'closed'): AgentEvent => ({
  ...at(seconds),
  type: 'llm:breaker',
  data: { provider: 'groq', state },
});

test('says once a minute that a provider was passed over, for each provider', () => {
  const noticeOf = createNoticeFilter();
  const told = [
    fallback(0, 'groq'),
    fallback(1, 'groq'),
    fallback(2, 'openrouter'),
    fallback(59, 'groq'),
    fallback(60, 'groq'),
  ].map((event) => noticeOf(event)?.message ?? null);
  expect(told).toEqual(['after 0 s', null, 'after 2 s', null, 'after 60 s']);
});

test('says that a provider is left alone, and nothing of what else happens', () => {
  const noticeOf = createNoticeFilter();
  const other: AgentEvent = { ...at(3), type: 'pipeline:paused', data: {} };
  const told = [breaker(0, 'open'), breaker(1, 'closed'), other].map((event) => noticeOf(event)?.about);
  expect(told).toEqual(['resting groq', undefined, undefined]);
});
