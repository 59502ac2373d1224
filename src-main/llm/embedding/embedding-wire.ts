import { z } from 'zod';
import type { ProviderName } from '#shared/domain/settings.ts';
import { bearer, under } from '../providers/adapter.ts';
import { withVersion } from '../providers/openai-compatible.ts';
import type { Route } from '../routing/route.ts';

/** What the texts are: models place questions otherwise than what answers them. */
export type TextKind = 'question' | 'passage';

/** How a provider is asked for vectors, and how its answer is read. */
export interface EmbeddingWire {
  request(
    route: Route,
    texts: readonly string[],
    kind: TextKind,
  ): { url: string; headers: Record<string, string>; body: unknown };
  /** One vector a text, in their order, and the tokens that it counted (0 where it tells none). Throws for another shape. */
  read(answer: unknown): { vectors: number[][]; tokens: number };
}

const GEMINI = 'https://generativelanguage.googleapis.com';
/** Enough to tell passages apart (ai.google.dev/gemini-api/docs/embeddings), at a quarter of the room. */
const GEMINI_NUMBERS = 768;

const Vector = z.array(z.number()).min(1);
const GeminiAnswer = z.object({ embeddings: z.array(z.object({ values: Vector })) });
const OpenAiAnswer = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: Vector })),
  usage: z.object({ prompt_tokens: z.number().int().nonnegative().catch(0) }).optional(),
});

const gemini: EmbeddingWire = {
  request: (route, texts, kind) => ({
    url: under(route, GEMINI, `/v1beta/models/${route.modelId}:batchEmbedContents`),
    headers: { 'x-goog-api-key': route.apiKey },
    body: {
      requests: texts.map((text) => ({
        model: `models/${route.modelId}`,
        content: { parts: [{ text }] },
        taskType: kind === 'question' ? 'RETRIEVAL_QUERY' : 'RETRIEVAL_DOCUMENT',
        outputDimensionality: GEMINI_NUMBERS,
      })),
    },
  }),
  read: (answer) => ({
    vectors: GeminiAnswer.parse(answer).embeddings.map(({ values }) => values),
    tokens: 0,
  }),
};

const openAi: EmbeddingWire = {
  request: (route, texts) => ({
    url: `${withVersion(route.baseUrl ?? '')}/embeddings`,
    headers: route.apiKey === 'none' ? {} : bearer(route.apiKey),
    body: { model: route.modelId, input: texts, encoding_format: 'float' },
  }),
  read(answer) {
    const { data, usage } = OpenAiAnswer.parse(answer);
    const vectors = [...data].sort((one, other) => one.index - other.index);
    return { vectors: vectors.map(({ embedding }) => embedding), tokens: usage?.prompt_tokens ?? 0 };
  },
};

/** The providers that make vectors. */
export const EMBEDDING_WIRES: Partial<Record<ProviderName, EmbeddingWire>> = {
  gemini,
  'openai-compatible': openAi,
};
