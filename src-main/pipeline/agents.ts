import { analyst } from '#agents/analyst/agent.ts';
import { applier } from '#agents/applier/agent.ts';
import { company } from '#agents/company/agent.ts';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import { interviewFeedback } from '#agents/interview/feedback.ts';
import { interviewPrepare } from '#agents/interview/prepare.ts';
import { resume } from '#agents/resume/agent.ts';
import { scout } from '#agents/scout/agent.ts';
import { scoutUnderstand } from '#agents/scout/understand.ts';

/** Every agent; a new one is one line here. */
export const AGENTS = {
  scout,
  scoutUnderstand,
  analyst,
  company,
  resume,
  coverLetter,
  applier,
  interviewPrepare,
  interviewFeedback,
};

/** What is read of an answer at once, and what a model says while the user waits, word by word. */
export { followUpWords, isOneQuestion, openPointOf } from '#agents/interview/follow-up.ts';
export { judgeAnswer } from '#agents/interview/rubric/judge-answer.ts';
