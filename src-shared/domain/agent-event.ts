import { z } from 'zod';
import { AgentName } from './agent-name.ts';
import { BudgetReached } from './budget.ts';

const ofJob = { jobId: z.string() };
const note = { ...ofJob, engine: z.enum(['model', 'offline']).optional() };

/** Every event type (`noun:verb`) with the shape of its `data`. */
export const EVENT_DATA = {
  connected: z.object({ replayed: z.number().int() }),
  disconnected: z.object({ reason: z.string() }),
  'pipeline:start': z.object({ query: z.string(), location: z.string(), resumed: z.boolean() }),
  'pipeline:paused': z.object({}),
  'pipeline:resumed': z.object({}),
  'pipeline:stopped': z.object({}),
  /** Nothing has moved for a minute, and the user is not waited for; the message says what is. */
  'pipeline:still': z.object({ jobs: z.number().int() }),
  'pipeline:complete': z.object({
    found: z.number(),
    confirmed: z.number(),
    parked: z.number(),
    failed: z.number(),
  }),
  'pipeline:error': z.object({ code: z.string() }),
  'scout:start': z.object({ sources: z.array(z.string()) }),
  'scout:searching': z.object({ source: z.string(), target: z.string() }),
  'scout:found': z.object({ source: z.string(), count: z.number().int() }),
  'scout:broadened': z.object({ query: z.string() }),
  'scout:complete': z.object({ count: z.number().int() }),
  'scout:error': z.object({ source: z.string(), code: z.string() }),
  'analyst:start': z.object(note),
  'analyst:fetching': z.object({ ...ofJob, url: z.string() }),
  'analyst:analyzing': z.object(note),
  'analyst:result': z.object({ ...note, score: z.number() }),
  'analyst:skipped': z.object({ ...ofJob, reason: z.string() }),
  'analyst:error': z.object({ ...ofJob, code: z.string() }),
  'company:start': z.object(note),
  'company:researching': z.object(note),
  'company:result': z.object(note),
  'company:error': z.object({ ...ofJob, code: z.string() }),
  'resume:start': z.object(note),
  'resume:tailoring': z.object(note),
  'resume:generated': z.object({ ...note, resumeId: z.string(), atsScore: z.number() }),
  'resume:complete': z.object({ ...note, resumeId: z.string() }),
  'resume:error': z.object({ ...ofJob, code: z.string() }),
  'cover_letter:start': z.object(note),
  'cover_letter:generating': z.object({ ...note, draft: z.number().int() }),
  'cover_letter:complete': z.object({ ...note, letterId: z.string() }),
  'cover_letter:error': z.object({ ...ofJob, code: z.string() }),
  'applier:start': z.object({ ...ofJob, url: z.string() }),
  'applier:navigate': z.object({ ...ofJob, url: z.string() }),
  'applier:click': z.object({ ...ofJob, label: z.string() }),
  'applier:type': z.object({ ...ofJob, label: z.string() }),
  'applier:upload': z.object({ ...ofJob, label: z.string(), file: z.string() }),
  'applier:field': z.object({
    ...ofJob,
    label: z.string(),
    index: z.number().int(),
    of: z.number().int(),
    status: z.string(),
  }),
  'applier:verified': z.object({ ...ofJob, filled: z.number().int(), failed: z.number().int() }),
  'applier:review': z.object({ ...ofJob, formHash: z.string() }),
  'applier:submitted': z.object({ ...ofJob, outcome: z.enum(['confirmed', 'unknown']) }),
  'applier:handoff': z.object({ ...ofJob, kind: z.string() }),
  'applier:screenshot': z.object({ ...ofJob, pictureId: z.string() }),
  'applier:complete': z.object(note),
  'applier:error': z.object({ ...ofJob, code: z.string() }),
  'browser:screenshot': z.object({ ...ofJob, pictureId: z.string() }),
  'browser:takeover': z.object({ ...ofJob, by: z.enum(['app', 'page']) }),
  'browser:released': z.object(ofJob),
  'hitl:request': z.object({ ...ofJob, requestId: z.string(), kind: z.string() }),
  'hitl:response': z.object({ ...ofJob, requestId: z.string(), decision: z.string() }),
  'hitl:parked': z.object({ ...ofJob, requestId: z.string() }),
  /** Work of the queue belongs to no run and mostly to no job: `runId` and `jobId` are empty then. `of` 0 is not known. */
  'task:queued': z.object({ taskId: z.string(), ...ofJob }),
  'task:progress': z.object({ taskId: z.string(), ...ofJob, done: z.number(), of: z.number() }),
  'task:complete': z.object({ taskId: z.string(), ...ofJob }),
  'task:retry': z.object({ taskId: z.string(), ...ofJob, attempt: z.number().int(), inMs: z.number() }),
  'task:error': z.object({ taskId: z.string(), ...ofJob, code: z.string() }),
  'llm:fallback': z.object({ agent: AgentName, from: z.string(), to: z.string(), reason: z.string() }),
  'llm:breaker': z.object({ provider: z.string(), state: z.enum(['open', 'half-open', 'closed']) }),
  /** One attempt at one model; `jobId` is empty for calls of the whole run. */
  'llm:call': z.object({
    ...ofJob,
    agent: AgentName,
    provider: z.string(),
    model: z.string(),
    success: z.boolean(),
    /** The kind of failure; null where it succeeded. */
    error: z.string().nullable(),
    tokens: z.number().int(),
    costUsd: z.number(),
    latencyMs: z.number(),
  }),
  'llm:budget': BudgetReached,
  'guard:injection': z.object({ ...ofJob, quote: z.string(), where: z.string() }),
} as const;

export type EventType = keyof typeof EVENT_DATA;
export type EventDataOf<T extends EventType> = z.infer<(typeof EVENT_DATA)[T]>;

const header = {
  /** Rises by one over all runs. */
  id: z.number().int(),
  runId: z.string(),
  agent: AgentName,
  /** For the user, in plain words. */
  message: z.string(),
  /** ISO 8601 UTC with Z. */
  timestamp: z.string(),
};

const types = Object.keys(EVENT_DATA) as [EventType, ...EventType[]];
export const EventType = z.enum(types);

/** One thing that happened, as stored and streamed; `data` is checked against its type. */
export const AgentEvent = z
  .object({ ...header, type: EventType, data: z.record(z.string(), z.unknown()) })
  .superRefine((event, context) => {
    const parsed = EVENT_DATA[event.type].safeParse(event.data);
    if (!parsed.success)
      context.addIssue({ code: 'custom', message: `data of ${event.type}: ${parsed.error.message}` });
  });

type EventHeader = { id: number; runId: string; agent: AgentName; message: string; timestamp: string };
/** A union over all types, each with its own `data`. */
export type AgentEvent = { [T in EventType]: EventHeader & { type: T; data: EventDataOf<T> } }[EventType];
/** An event before the bus numbers and dates it. */
export type AgentEventInput = {
  [T in EventType]: { type: T; agent: AgentName; message: string; data: EventDataOf<T> };
}[EventType];
