import { agents } from './agents.ts';
import { company } from './company.ts';
import { interview } from './interview.ts';
import { jobs } from './jobs.ts';
import { letter } from './letter.ts';
import { network } from './network.ts';
import { pipeline } from './pipeline.ts';
import { profile } from './profile.ts';
import { rag } from './rag.ts';
import { resume } from './resume.ts';
import { salary } from './salary.ts';
import { scans } from './scans.ts';
import { system } from './system.ts';
import { tracker } from './tracker.ts';

/**
 * Version 1 of every call. The window, the command line and the loopback API are doors to the same router.
 */
export const v1 = {
  jobs,
  pipeline,
  agents,
  company,
  interview,
  salary,
  resume,
  letter,
  tracker,
  network,
  rag,
  scans,
  profile,
  system,
};
export type V1 = typeof v1;
