import type { GenerateRequest, LlmPort } from '#agents/ports.ts';
import { LLMError } from '#shared/errors/index.ts';

/** No model can answer. */
export function offlineLlm(): LlmPort {
  const none = (): LLMError => new LLMError('no model is set up', { details: { reason: 'no-provider' } });
  return {
    available: async () => false,
    generate: async () => {
      throw none();
    },
    async *stream() {
      yield* [];
      throw none();
    },
  };
}

/** A model that gives these answers in turn (by prompt key, or in order) and keeps the requests. An answer that is an Error is thrown. */
export function scriptedLlm(
  answers: readonly unknown[] | Record<string, unknown>,
): LlmPort & { requests: GenerateRequest<unknown>[] } {
  const requests: GenerateRequest<unknown>[] = [];
  return {
    requests,
    available: async () => true,
    async generate(request) {
      requests.push(request as GenerateRequest<unknown>);
      const answer = Array.isArray(answers)
        ? answers[requests.length - 1]
        : (answers as Record<string, unknown>)[request.prompt.key];
      if (answer instanceof Error) throw answer;
      if (answer === undefined)
        throw new LLMError('no model could answer', { details: { reason: 'no-provider' } });
      return {
        value: request.schema.parse(answer),
        provider: 'fake',
        model: 'fake-1',
        tokens: { input: 100, cached: 0, output: 50 },
        costUsd: 0,
        latencyMs: 1,
      };
    },
    /** An answer that is a list comes in these pieces. */
    async *stream(request) {
      const answer = Array.isArray(answers)
        ? answers[0]
        : (answers as Record<string, unknown>)[request.prompt.key];
      for (const piece of [answer ?? ''].flat()) {
        if (piece instanceof Error) throw piece;
        yield String(piece);
      }
    },
  };
}
