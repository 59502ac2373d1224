import type { z } from 'zod';
import { promptMessages } from '#prompts/prompt-messages.ts';
import { isNoProvider } from '../../define-agent.ts';
import type { Ports } from '../../ports.ts';

/** A model's answer to one of the letter's prompts; null where no model can answer. */
export async function askModel<T>(
  key: string,
  variables: Record<string, string>,
  schema: z.ZodType<T>,
  ports: Ports,
): Promise<T | null> {
  if (!(await ports.llm.available())) return null;
  const { text, version } = ports.prompts.render(key, variables);
  try {
    const generated = await ports.llm.generate({
      agent: 'cover-letter',
      tier: 'strong',
      temperature: 0.6,
      prompt: { key, version },
      schema,
      messages: promptMessages(text),
      runId: ports.run?.runId,
      jobId: ports.run?.jobId,
      signal: ports.signal,
    });
    return generated.value;
  } catch (thrown) {
    if (!isNoProvider(thrown)) throw thrown;
    ports.log.warn('no model could answer; writing by rules', { agent: 'cover-letter', prompt: key });
    return null;
  }
}
