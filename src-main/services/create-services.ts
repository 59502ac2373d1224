import { agentsService } from './agents.ts';
import { companyService } from './company.ts';
import { interviewService } from './interview.ts';
import { jobsService } from './jobs.ts';
import { letterService } from './letter.ts';
import { networkService } from './network.ts';
import { pipelineService } from './pipeline.ts';
import { profileService } from './profile.ts';
import { ragService } from './rag.ts';
import { resumeService } from './resume.ts';
import { salaryService } from './salary.ts';
import { scansService } from './scans.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';
import { systemService } from './system.ts';
import { trackerService } from './tracker.ts';

/** Every use case, bound to its parts. */
export function createServices(deps: ServiceDeps): Services {
  return {
    jobs: jobsService(deps),
    pipeline: pipelineService(deps),
    agents: agentsService(deps),
    company: companyService(deps),
    interview: interviewService(deps),
    salary: salaryService(deps),
    resume: resumeService(deps),
    letter: letterService(deps),
    tracker: trackerService(deps),
    network: networkService(deps),
    rag: ragService(deps),
    scans: scansService(deps),
    profile: profileService(deps),
    system: systemService(deps),
  };
}
