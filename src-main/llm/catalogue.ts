import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ProviderName } from '#shared/domain/settings.ts';
import { ValidationError } from '#shared/errors/index.ts';

/** A count that must not be passed; left out where it is not known. */
const Limits = z.object({
  requestsPerMinute: z.number().optional(),
  requestsPerDay: z.number().optional(),
  tokensPerMinute: z.number().optional(),
  tokensPerDay: z.number().optional(),
});
export type Limits = z.infer<typeof Limits>;

const CatalogueModel = z.object({
  /** USD per million tokens. */
  price: z.object({ input: z.number(), cached: z.number(), output: z.number() }),
  /** Tokens. */
  context: z.number(),
  /** `strict`: answers follow a JSON schema; `json`: answers are some JSON; `none`: neither is promised. */
  structured: z.enum(['strict', 'json', 'none']),
  /** Whether it sees pictures. */
  pictures: z.boolean().optional(),
  reasoning: z.enum(['low', 'medium', 'high']).optional(),
  limits: Limits,
});
export type CatalogueModel = z.infer<typeof CatalogueModel>;

const Tiers = z.object({ fast: z.string(), strong: z.string(), vision: z.string() }).partial();

const CatalogueProvider = z.object({
  label: z.string(),
  mayTrainOnData: z.boolean(),
  /** What the provider may do with what it is sent, in one sentence. */
  privacy: z.string(),
  tiers: Tiers,
  models: z.record(z.string(), CatalogueModel),
  /** The model that makes vectors, and what it costs: USD per million tokens. */
  embedding: z.object({ model: z.string(), price: z.number() }).optional(),
  /** Models that are gone, each with its successor. */
  retired: z.record(z.string(), z.string()),
});
export type CatalogueProvider = z.infer<typeof CatalogueProvider>;

const Catalogue = z.object({
  dated: z.coerce.string(),
  providers: z.record(ProviderName, CatalogueProvider),
});
export type Catalogue = z.infer<typeof Catalogue>;

/** Reads the catalogue of providers. Throws `ValidationError` that names what is wrong in it. */
export function loadCatalogue(file: string): Catalogue {
  return parseCatalogue(readFileSync(file, 'utf8'));
}

export function parseCatalogue(text: string): Catalogue {
  const parsed = Catalogue.safeParse(readYaml(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue?.code === 'unrecognized_keys')
      throw wrong(`names ${issue.keys.join(', ')}, which is no provider that this version knows`);
    throw wrong(`is wrong at ${issue?.path.join('.')}: ${issue?.message}`);
  }
  for (const [name, provider] of Object.entries(parsed.data.providers)) {
    const named = [...Object.values(provider.tiers), ...Object.values(provider.retired)];
    const missing = named.find((model) => model !== undefined && provider.models[model] === undefined);
    if (missing !== undefined) throw wrong(`names ${missing} for ${name} and does not list it`);
  }
  return parsed.data;
}

function readYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    throw wrong("can't be read");
  }
}

const wrong = (what: string) =>
  new ValidationError(
    `The list of model providers (providers.yaml) ${what}. Correct it, or install JobAI again.`,
  );
