import type { Clock } from '#agents/ports.ts';
import { LLMError } from '#shared/errors/index.ts';
import { answerFailure, classifyFailure } from '../classify-failure.ts';
import { AttemptFailure } from '../failure.ts';
import type { CallRecord } from '../gateway/call-record.ts';
import type { SentTexts } from '../gateway/sent-to-model.ts';
import type { Placeholders } from '../privacy/placeholders.ts';
import { keyOf, keyProblem, type RouteSources, routeOf } from '../routing/build-routes.ts';
import type { Route } from '../routing/route.ts';
import { stepsOf } from '../routing/steps.ts';
import { estimateTokens } from '../usage.ts';
import { EMBEDDING_WIRES, type EmbeddingWire, type TextKind } from './embedding-wire.ts';

export interface EmbedRequest {
  /** A provider's id in the order of fallback: `gemini`, or an added server's. */
  provider: string;
  /** By default the catalogue's. */
  model?: string | undefined;
  texts: readonly string[];
  kind: TextKind;
  signal: AbortSignal;
}

export interface EmbedTools {
  sources(): RouteSources;
  placeholdersFor(route: Route): Pick<Placeholders, 'hide'>;
  /** Throws where the budget is used up. */
  checkBudget(): void;
  timeoutMs(): number;
  record(call: CallRecord): void;
  sent(request: SentTexts): void;
  clock: Clock;
}

/**
 * Vectors of texts by one provider, one a text: who the user is kept out where a chat would keep it out, counted and told
 * like any other call. Throws `LLMError` with what to do; an abort is passed on as it is.
 */
export async function embedTexts(request: EmbedRequest, tools: EmbedTools): Promise<number[][]> {
  const { wire, route, price } = await wayTo(request, tools.sources());
  tools.checkBudget();
  const { signal, kind } = request;
  const placeholders = tools.placeholdersFor(route);
  const texts = request.texts.map(placeholders.hide);
  const timeout = AbortSignal.timeout(tools.timeoutMs());
  const at = tools.clock.now().toISOString();
  const startedAt = performance.now();
  const { url, headers, body } = wire.request(route, texts, kind);
  const addedServer = route.provider === 'openai-compatible';
  const got = { status: null as number | null, bytesIn: 0, tokens: 0, error: null as string | null };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, timeout]),
      // A redirect could hand the key and the texts to someone else.
      redirect: 'error',
    });
    got.status = response.status;
    const text = await response.text();
    got.bytesIn = Buffer.byteLength(text);
    if (!response.ok) {
      const { status, headers } = response;
      throw answerFailure({ status, headers, text }, { now: tools.clock.now(), addedServer });
    }
    const { vectors, tokens } = readAnswer(wire, text, texts.length);
    got.tokens = tokens || estimateTokens(texts.join(''));
    return vectors;
  } catch (thrown) {
    if (signal.aborted) {
      got.error = 'aborted';
      throw signal.reason;
    }
    const failure = classifyFailure(thrown, {
      timedOut: timeout.aborted,
      now: tools.clock.now(),
      addedServer,
    });
    got.error = failure.kind;
    throw failure;
  } finally {
    tools.sent({ at, route, texts, bytesIn: got.bytesIn, status: got.status });
    tools.record({
      ...{ runId: null, jobId: null, agent: 'files', prompt: `files.${kind}@1.0` },
      ...{ provider: route.id, model: route.modelId, at },
      ...{ inputTokens: got.tokens, cachedTokens: 0, outputTokens: 0 },
      latencyMs: performance.now() - startedAt,
      costUsd: (got.tokens * price) / 1_000_000,
      success: got.error === null,
      error: got.error,
    });
  }
}

function readAnswer(wire: EmbeddingWire, text: string, count: number): ReturnType<EmbeddingWire['read']> {
  try {
    const answer = wire.read(JSON.parse(text));
    if (answer.vectors.length === count) return answer;
  } catch {}
  throw new AttemptFailure('invalid-answer');
}

async function wayTo(
  { provider, model }: EmbedRequest,
  sources: RouteSources,
): Promise<{ wire: EmbeddingWire; route: Route; price: number }> {
  const refuse = (why: string) => new LLMError(why, { details: { reason: 'no-provider' } });
  if (!sources.settings.llm.enabled)
    throw refuse('Models are turned off, so nothing is sent to one. Turn them on in Settings > Models.');
  const step = stepsOf(sources).steps.find(({ id }) => id === provider);
  const wire = step && EMBEDDING_WIRES[step.provider];
  if (step === undefined || wire === undefined)
    throw refuse('This server was removed. Choose another way in Settings > Your files.');
  if (step.problem !== '') throw refuse(step.problem);
  const listed = sources.catalogue.providers[step.provider].embedding;
  const modelId = model ?? listed?.model;
  if (modelId === undefined) throw refuse('Name the model that makes vectors in Settings > Your files.');
  const key = await keyOf(step, sources);
  if (key === null) throw refuse(`No key for ${step.label} is set. Paste one in Settings > Keys.`);
  if (keyProblem(key) !== '') throw refuse(keyProblem(key));
  return { wire, route: routeOf(step, key, modelId), price: listed?.price ?? 0 };
}
