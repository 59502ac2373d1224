import type { z } from 'zod';
import type { AgentName } from '#shared/domain/agent-name.ts';
import { LLMError } from '#shared/errors/index.ts';
import type { Ports, PromptMessage, Tier } from './ports.ts';

/** What an agent produced, and who wrote it. */
export interface AgentResult<O> {
  value: O;
  engine: 'model' | 'offline';
}

interface CommonDefinition<I, O> {
  name: AgentName;
  tier: Tier;
  temperature: number;
  input: z.ZodType<I>;
  output: z.ZodType<O>;
  /** The answer without a model. */
  offline(input: I, ports: Ports): Promise<O> | O;
}

/** An agent that is one prompt: `messages` lays it out, common parts first. `answer` is what the model returns. */
export interface PromptDefinition<I, A, O> extends CommonDefinition<I, O> {
  prompt: string;
  answer: z.ZodType<A>;
  messages(input: I, ports: Ports): { messages: PromptMessage[]; version: string };
  /** Builds the output from the model's answer: resolves ids, checks quotes, computes scores. Never trusts it. */
  finish(answer: A, input: I, ports: Ports): Promise<O> | O;
}

/** An agent that is a graph or several prompts: it calls the ports itself and says who answered. */
export interface GraphDefinition<I, O> extends CommonDefinition<I, O> {
  graph(input: I, ports: Ports): Promise<AgentResult<O>>;
}

export interface Agent<I, O> {
  readonly name: AgentName;
  readonly tier: Tier;
  readonly temperature: number;
  /** Validates input and output. Falls to the offline answer only where no provider can answer, never on a bug. */
  run(input: I, ports: Ports): Promise<AgentResult<O>>;
}

/** Makes an agent of its definition. */
export function defineAgent<I, A, O>(
  definition: PromptDefinition<I, A, O> | GraphDefinition<I, O>,
): Agent<I, O> {
  return {
    name: definition.name,
    tier: definition.tier,
    temperature: definition.temperature,
    async run(rawInput, ports) {
      const input = definition.input.parse(rawInput);
      const result =
        'graph' in definition
          ? await definition.graph(input, ports)
          : await promptOrOffline(definition, input, ports);
      return { engine: result.engine, value: definition.output.parse(result.value) };
    },
  };
}

async function promptOrOffline<I, A, O>(
  definition: PromptDefinition<I, A, O>,
  input: I,
  ports: Ports,
): Promise<AgentResult<O>> {
  if (await ports.llm.available()) {
    try {
      const { messages, version } = definition.messages(input, ports);
      const generated = await ports.llm.generate({
        agent: definition.name,
        tier: definition.tier,
        temperature: definition.temperature,
        prompt: { key: definition.prompt, version },
        schema: definition.answer,
        messages,
        runId: ports.run?.runId,
        jobId: ports.run?.jobId,
        signal: ports.signal,
      });
      return { engine: 'model', value: await definition.finish(generated.value, input, ports) };
    } catch (thrown) {
      if (!isNoProvider(thrown)) throw thrown;
      ports.log.warn('no model could answer; working offline', { agent: definition.name });
    }
  }
  return { engine: 'offline', value: await definition.offline(input, ports) };
}

/** Whether an error means that every provider failed or none is set up. */
export function isNoProvider(thrown: unknown): boolean {
  return thrown instanceof LLMError && thrown.details?.['reason'] === 'no-provider';
}
