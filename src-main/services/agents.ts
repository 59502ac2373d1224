import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Who does the thinking. */
export function agentsService({ llm }: ServiceDeps): Services['agents'] {
  return {
    async list() {
      const engine = (await llm.available()) ? ('model' as const) : ('offline' as const);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      return Object.values(AGENTS).map(({ name, tier, temperature }) => ({
        name,
        tier,
        temperature,
        engine,
      }));
    },
  };
}
