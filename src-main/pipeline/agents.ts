import { analyst } from '#agents/analyst/agent.ts';
import { applier } from '#agents/applier/agent.ts';
import { company } from '#agents/company/agent.ts';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import { resume } from '#agents/resume/agent.ts';
import { scout } from '#agents/scout/agent.ts';
import { scoutUnderstand } from '#agents/scout/understand.ts';
import { COACH_AGENTS } from './coach-agents.ts';

/** Every agent; a new one is one line here, or there. */
export const AGENTS = {
  scout,
  scoutUnderstand,
  analyst,
  company,
  resume,
  coverLetter,
  applier,
  ...COACH_AGENTS,
};
