import type { AgentName } from './agent-name.ts';

const WORK: Partial<Record<AgentName, string>> = {
  scout: 'Searching for jobs',
  analyst: 'Reading jobs and how well they fit',
  company: 'Looking up companies',
  resume: 'Writing resumes',
  'cover-letter': 'Writing letters',
  applier: 'Filling in forms',
  guard: 'Checking what was written',
  interview: 'Preparing interviews',
  salary: 'Looking at salaries',
  network: 'Finding people to write to',
  files: 'Searching in your files',
  scan: 'Reading scanned pages',
  system: 'Testing keys',
};

/** What one of the program's workers does, in the user's words. */
export const agentWork = (agent: string): string => WORK[agent as AgentName] ?? agent;
