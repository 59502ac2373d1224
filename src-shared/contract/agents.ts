import { z } from 'zod';
import { AgentName } from '#shared/domain/agent-name.ts';
import { Nothing, procedure } from './procedure.ts';

export const agents = {
  list: procedure('The agents, and whether a model or the offline rules would answer')
    .input(Nothing)
    .output(
      z.array(
        z.object({
          name: AgentName,
          tier: z.string(),
          temperature: z.number(),
          engine: z.enum(['model', 'offline']),
        }),
      ),
    ),
};
