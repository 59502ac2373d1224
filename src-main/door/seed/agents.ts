import { z } from 'zod';
import { AuthorizationError, NotFoundError } from '#shared/errors/index.ts';
import { invokeAgent } from './invoke-agent.ts';
import { rowsOf, type SeedDeps } from './row.ts';

const AgentStatus = z.strictObject({
  id: z.string(),
  name: z.string(),
  status: z.enum(['idle', 'running']),
  engine: z.enum(['model', 'offline']),
  tier: z.string(),
  temperature: z.number(),
});
type Lister = Parameters<typeof invokeAgent>[0];

export function agentRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  const all = async (calls: Lister) => {
    const runs = await calls.pipeline.list({});
    const busy = new Set<string>(
      runs.flatMap(({ lanes }) =>
        lanes.filter(({ status }) => status === 'working').map(({ stage }) => stage),
      ),
    );
    return (await calls.agents.list({})).map(({ name, engine, tier, temperature }) => ({
      ...{ id: name, name, engine, tier, temperature },
      status: busy.has(name) ? ('running' as const) : ('idle' as const),
    }));
  };
  return {
    all: row('GET', '/agents/status', 'All agents, and what they do')
      .input(z.object({}))
      .output(z.strictObject({ agents: z.array(AgentStatus), total: z.number().int() }))
      .handler(async ({ context: { calls } }) => {
        const agents = await all(calls);
        return { agents, total: agents.length };
      }),
    one: row('GET', '/agents/status/{id}', 'One agent')
      .input(z.object({ id: z.string() }))
      .output(AgentStatus)
      .handler(async ({ input: { id }, context: { calls } }) => {
        const agents = await all(calls);
        const found = agents.find((agent) => agent.id === id);
        if (found !== undefined) return found;
        throw new NotFoundError(
          `There is no agent "${id}". Known: ${agents.map((agent) => agent.id).join(', ')}.`,
        );
      }),
    invoke: row(
      'POST',
      '/agents/{id}/invoke',
      "Let one agent work: the input is that of the agent's own call",
    )
      .input(z.object({ id: z.string(), input: z.record(z.string(), z.unknown()).default({}) }))
      .output(z.strictObject({ status: z.literal('success'), agent_id: z.string(), result: z.unknown() }))
      .handler(async ({ input: { id, input }, context: { calls }, signal }) => {
        if (id === 'applier')
          throw new AuthorizationError(
            'The applier works for you alone. Prepare an application by POST /api/v1/jobs/apply/{id}.',
          );
        const result = await invokeAgent(calls, id, input, signal);
        return { status: 'success' as const, agent_id: id, result };
      }),
  };
}
