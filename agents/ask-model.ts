import type { z } from 'zod';
import { promptMessages } from '#prompts/prompt-messages.ts';
import type { AgentName } from '#shared/domain/agent-name.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import type { Ports, Tier } from './ports.ts';

/** One of an agent's prompts, filled in. */
export interface ModelQuestion<T> {
  agent: AgentName;
  tier: Tier;
  temperature: number;
  /** The prompt's key, e.g. `company.culture`. */
  key: string;
  variables: Record<string, string>;
  schema: z.ZodType<T>;
}

/** A model's answer to one prompt, without signs that nobody sees. Throws `LLMError` where no model can answer. */
export async function askModel<T>(question: ModelQuestion<T>, ports: Ports): Promise<T> {
  const { agent, tier, temperature, key, variables, schema } = question;
  const { text, version } = ports.prompts.render(key, variables);
  const generated = await ports.llm.generate({
    ...{ agent, tier, temperature, schema },
    prompt: { key, version },
    messages: promptMessages(text),
    runId: ports.run?.runId,
    jobId: ports.run?.jobId,
    signal: ports.signal,
  });
  return visibleIn(generated.value);
}
