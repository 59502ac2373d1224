import { z } from 'zod';
import type { StreamRequest } from '#agents/ports.ts';
import type { ProviderTest } from '#shared/domain/model-provider.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { openChat } from '../chat.ts';
import { AttemptFailure } from '../failure.ts';
import { keyOf, keyProblem, routeOf } from '../routing/build-routes.ts';
import type { Route } from '../routing/route.ts';
import { stepsOf } from '../routing/steps.ts';
import { readObject } from '../structured/read-object.ts';
import { type AttemptTools, learnInto, startWatch } from './attempt.ts';
import type { DescribeSources } from './describe-providers.ts';
import { listModels } from './list-models.ts';

const Answer = z.object({ ready: z.boolean() });
const MESSAGES = [
  { role: 'user' as const, content: 'Answer with the JSON object {"ready": true} and nothing else.' },
];
/** Enough for a model that thinks before it speaks. */
const MAX_TOKENS = 512;

/** Tries a provider with one small call past its breaker, as the user asks for it now. */
export async function testProvider(
  id: string,
  signal: AbortSignal,
  sources: DescribeSources,
  tools: AttemptTools,
): Promise<ProviderTest> {
  const step = stepsOf(sources).steps.find((one) => one.id === id);
  const model = step?.modelFor('fast') ?? step?.modelFor('strong');
  if (step === undefined || !model) throw new NotFoundError(`There is no model provider "${id}".`);
  const failed = (why: string, latencyMs = 0): ProviderTest => ({
    ...{ ok: false, why, model: model.id, latencyMs, structured: false, models: [] },
  });
  if (step.problem !== '') return failed(step.problem);
  const apiKey = await keyOf(step, sources);
  if (apiKey === null) return failed('No key is set. Paste one first.');
  if (keyProblem(apiKey) !== '') return failed(keyProblem(apiKey));
  const route = routeOf(step, apiKey, model.id);
  const startedAt = performance.now();
  const at = tools.clock.now().toISOString();
  try {
    const [{ latencyMs, structured }, models] = await Promise.all([
      askOnce(route, signal, tools),
      listModels(route, AbortSignal.any([signal, AbortSignal.timeout(tools.timeoutMs())]), (listed) =>
        tools.listed({ at, ...listed }),
      ).catch(() => []),
    ]);
    return { ok: true, why: '', model: model.id, latencyMs, structured, models };
  } catch (thrown) {
    if (!(thrown instanceof AttemptFailure)) throw thrown;
    return failed(thrown.message, performance.now() - startedAt);
  }
}

async function askOnce(
  route: Route,
  signal: AbortSignal,
  tools: AttemptTools,
): Promise<{ latencyMs: number; structured: boolean }> {
  const prompt = { key: 'system.test', version: '1' };
  const request: StreamRequest = {
    agent: 'system',
    tier: 'fast',
    temperature: 0,
    prompt,
    messages: MESSAGES,
    signal,
  };
  const format =
    route.model.structured === 'strict'
      ? { kind: 'strict' as const, schema: tools.schemaOf(Answer).strict ?? {} }
      : { kind: 'text' as const };
  const call = { route, messages: MESSAGES, temperature: 0, maxTokens: MAX_TOKENS, format };
  const model = await openChat(call, learnInto(tools.states.of(route).limiter));
  const watch = startWatch(call, request, tools);
  try {
    const answer = await model.ask(watch.sending());
    const { ok } = readObject(answer.text, Answer, answer.cutOff);
    const { latencyMs } = watch.done(answer);
    return { latencyMs, structured: ok };
  } catch (thrown) {
    throw watch.failed(thrown);
  }
}
