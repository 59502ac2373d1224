import type { CatalogueModel } from './catalogue.ts';

export interface TokenUsage {
  input: number;
  /** The part of `input` that the provider had cached. */
  cached: number;
  output: number;
}

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const count = (...values: unknown[]): number => {
  const found = values.find((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
  return typeof found === 'number' ? found : 0;
};

/** The tokens that an answer reports: LangChain's own count first, then the provider's `token_usage`, then its `usage`. */
export function usageOf(message: { usage_metadata?: unknown; response_metadata?: unknown }): TokenUsage {
  const metadata = fields(message.response_metadata);
  const raw = [metadata['token_usage'], metadata['tokenUsage'], metadata['usage']].map(fields);
  const own = fields(message.usage_metadata);
  const reports = [own, ...raw].filter((report) => inputOf(report) + outputOf(report) > 0);
  const first = reports[0] ?? {};
  return {
    input: inputOf(first),
    cached: count(...reports.map(cachedOf).filter(Boolean)),
    output: outputOf(first),
  };
}

const inputOf = (report: Fields) =>
  count(report['input_tokens'], report['prompt_tokens'], report['promptTokens']);
const outputOf = (report: Fields) =>
  count(report['output_tokens'], report['completion_tokens'], report['completionTokens']);
const cachedOf = (report: Fields) =>
  count(
    fields(report['input_token_details'])['cache_read'],
    fields(report['prompt_tokens_details'])['cached_tokens'],
  );

/** What the tokens cost by the catalogue, in USD. */
export function costOf({ input, cached, output }: TokenUsage, { price }: CatalogueModel): number {
  const fresh = Math.max(0, input - cached);
  return (fresh * price.input + cached * price.cached + output * price.output) / 1_000_000;
}

/** A guess at the tokens of a text before it is sent: four characters a token. */
export const estimateTokens = (text: string): number => Math.ceil(text.length / 4);
