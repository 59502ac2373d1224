import { CompanyResearch } from '#shared/domain/company.ts';
import { type Agent, type AgentResult, defineAgent } from '../define-agent.ts';
import type { Ports } from '../ports.ts';
import { CompanyInput } from './input.ts';
import { researchOffline } from './offline.ts';
import { researchWithModel } from './research-with-model.ts';
import { findSources } from './sources.ts';

/** Collects what an applicant should know about a company; each note has its source. */
export const company: Agent<CompanyInput, CompanyResearch> = defineAgent({
  name: 'company',
  tier: 'fast',
  temperature: 0.3,
  input: CompanyInput,
  output: CompanyResearch,
  async graph(input, ports): Promise<AgentResult<CompanyResearch>> {
    announce(input, ports);
    const found = await findSources(input, ports);
    const value = (await researchWithModel(input, found, ports)) ?? researchOffline(input, found);
    return { engine: value.engine, value };
  },
  offline: async (input, ports) => researchOffline(input, await findSources(input, ports)),
});

function announce({ company: name }: CompanyInput, ports: Ports): void {
  if (ports.run === null) return;
  const message = `reading up on ${name}`;
  ports.emit({ type: 'company:researching', agent: 'company', message, data: { jobId: ports.run.jobId } });
}
