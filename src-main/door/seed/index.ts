import { adminRows } from './admin.ts';
import { agentRows } from './agents.ts';
import { coachRows } from './coach.ts';
import { companyRows } from './company.ts';
import { documentRows } from './documents.ts';
import { jobRows } from './jobs.ts';
import { networkRows } from './network.ts';
import { pipelineRows } from './pipeline.ts';
import { ragRows } from './rag.ts';
import type { SeedDeps } from './row.ts';
import { trackerRows } from './tracker.ts';
import { userRows } from './user.ts';

/** The addresses that programs know from the server that JobAI comes from, answered by the contract's calls. */
export const seedRouter = (deps: SeedDeps) => ({
  jobs: jobRows(deps),
  pipeline: pipelineRows(deps),
  agents: agentRows(deps),
  company: companyRows(deps),
  coach: coachRows(deps),
  documents: documentRows(deps),
  tracker: trackerRows(deps),
  network: networkRows(deps),
  rag: ragRows(deps),
  user: userRows(deps),
  admin: adminRows(deps),
});
