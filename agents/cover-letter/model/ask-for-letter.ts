import type { z } from 'zod';
import { askModel } from '../../ask-model.ts';
import { isNoProvider } from '../../define-agent.ts';
import type { Ports } from '../../ports.ts';

/** A model's answer to one of the letter's prompts; null where no model can answer. */
export async function askForLetter<T>(
  key: string,
  variables: Record<string, string>,
  schema: z.ZodType<T>,
  ports: Ports,
): Promise<T | null> {
  if (!(await ports.llm.available())) return null;
  const question = { tier: 'strong', temperature: 0.6, key, variables, schema } as const;
  try {
    return await askModel({ agent: 'cover-letter', ...question }, ports);
  } catch (thrown) {
    if (!isNoProvider(thrown)) throw thrown;
    ports.log.warn('no model could answer; writing by rules', { agent: 'cover-letter', prompt: key });
    return null;
  }
}
