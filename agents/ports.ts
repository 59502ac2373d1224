import type { z } from 'zod';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { AgentName } from '#shared/domain/agent-name.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { AnswerOf, HumanQuestionKind, QuestionOf } from '#shared/domain/human.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { RenderedDocument } from '#shared/domain/stored-document.ts';

/** Which kind of model a task wants; the catalogue maps it to a model of each provider. */
export type Tier = 'fast' | 'strong' | 'vision';

/** One message of a prompt. Put what is common to many calls first, what changes last, so that providers can cache. */
export interface PromptMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
  /** Seen with the text: only models that see pictures are asked then. */
  pictures?: readonly Picture[] | undefined;
}

export interface Picture {
  mime: 'image/png' | 'image/jpeg';
  base64: string;
}

export interface GenerateRequest<T> {
  agent: AgentName;
  tier: Tier;
  /** 0-2. */
  temperature: number;
  /** The prompt's key and version, for the log and the cache. */
  prompt: { key: string; version: string };
  schema: z.ZodType<T>;
  messages: readonly PromptMessage[];
  runId?: string | undefined;
  jobId?: string | undefined;
  /** Whose data the messages hold, and so who is hidden from the model; by default whoever is active. */
  profileId?: string | undefined;
  /** The one step of the chain that is asked, where the user has agreed to no other. */
  only?: string | undefined;
  /** Hears of each wait for a provider's limit: how long it is, in ms, and 0 once it is over. */
  onWait?: ((ms: number) => void) | undefined;
  signal: AbortSignal;
}

export interface Generated<T> {
  value: T;
  provider: string;
  model: string;
  tokens: { input: number; cached: number; output: number };
  costUsd: number;
  latencyMs: number;
}

export type StreamRequest = Omit<GenerateRequest<never>, 'schema'>;

/** The port to models. Throws `LLMError` with `details.reason: 'no-provider'` where none can answer: then work offline. */
export interface LlmPort {
  /** Whether any provider could be asked at all. */
  available(): Promise<boolean>;
  generate<T>(request: GenerateRequest<T>): Promise<Generated<T>>;
  stream(request: StreamRequest): AsyncIterable<string>;
}

export interface SearchHit {
  title: string;
  url: string;
  snippet: string;
  /** As the engine states it; null where it does not. */
  date: string | null;
}
export interface SearchOptions {
  freshness?: 'day' | 'week' | 'month' | undefined;
  limit?: number | undefined;
}
/** Web search; answers an empty list where no search key is set. */
export interface SearchPort {
  web(query: string, options?: SearchOptions): Promise<SearchHit[]>;
}

export interface ReadOptions {
  /** Overrides the settings' time limit, in ms. */
  timeoutMs?: number | undefined;
  accept?: string | undefined;
  signal?: AbortSignal | undefined;
}
export interface ReadablePage {
  /** After redirects. */
  url: string;
  status: number;
  mime: string;
  /** The body as text, at most 10 MB; a larger one is refused. */
  body: string;
}
/** Reads public pages: time limit, size limit, redirects checked. Throws `ExternalServiceError` naming host and cause. */
export interface HttpPort {
  read(url: string, options?: ReadOptions): Promise<ReadablePage>;
}

export interface Passage {
  text: string;
  documentId: string;
  /** The file's name. */
  document: string;
  page: number | null;
  start: number;
  end: number;
  score: number;
}
export interface RagPort {
  query(text: string, options?: { k?: number }): Promise<Passage[]>;
}

export interface FactsPort {
  all(): Fact[];
}

export interface HumanQuestion<K extends HumanQuestionKind> {
  /** The same key within a job is the same question: an answer given once is given again without asking. */
  key: string;
  /** One sentence for the user. */
  message: string;
  body: QuestionOf<K>;
  /** Answers the question from elsewhere, e.g. a captcha that was solved in its page; a rejection takes it back. */
  settled?: Promise<AnswerOf<K>>;
  /** Whether the user is at work on what is asked about: it is not put aside meanwhile. */
  inHand?: () => boolean;
}
/** Asks the user; durable. Throws `Parked` when nobody answers in time: let it pass through. */
export interface HumanPort {
  ask<K extends HumanQuestionKind>(question: HumanQuestion<K>): Promise<AnswerOf<K>>;
}

export interface DocumentsPort {
  render(document: ResumeDocument | LetterDocument): Promise<RenderedDocument>;
}

export interface Logger {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}
export interface Clock {
  now(): Date;
}
export interface Ids {
  next(prefix?: string): string;
}
/** Renders a prompt template by key, e.g. `analyst.extract`. Throws a `ValidationError` naming a missing variable. */
export interface PromptsPort {
  render(key: string, variables: Record<string, string>): { text: string; version: string };
}

/** The whole world, as an agent sees it. */
export interface Ports {
  llm: LlmPort;
  prompts: PromptsPort;
  search: SearchPort;
  http: HttpPort;
  rag: RagPort;
  facts: FactsPort;
  human: HumanPort;
  documents: DocumentsPort;
  emit(event: AgentEventInput): void;
  log: Logger;
  clock: Clock;
  ids: Ids;
  signal: AbortSignal;
  /** Whom it works for; empty where there is no profile yet. */
  profileId: string;
  /** Set inside a run; `jobId` is empty for work that is for all its jobs. */
  run: { runId: string; jobId: string } | null;
}

/** Thrown by `human.ask` when the question was moved to the inbox; the job is parked, not failed. */
export class Parked extends Error {
  readonly requestId: string;
  constructor(requestId: string) {
    super(`waiting for the user's answer (${requestId})`);
    this.name = 'Parked';
    this.requestId = requestId;
  }
}
