import { interviewFeedback } from '#agents/interview/feedback.ts';
import { interviewPrepare } from '#agents/interview/prepare.ts';
import { networkLeads } from '#agents/network/leads.ts';
import { salaryCounter } from '#agents/salary/counter.ts';
import { salaryResearch } from '#agents/salary/research.ts';

/** The agents of the coach, apart from the others, which take long to load. */
export const COACH_AGENTS = {
  interviewPrepare,
  interviewFeedback,
  networkLeads,
  salaryResearch,
  salaryCounter,
};

/** What is read of an answer at once, and what a model says while the user waits, word by word. */
export { followUpWords, isOneQuestion, openPointOf } from '#agents/interview/follow-up.ts';
export { judgeAnswer } from '#agents/interview/rubric/judge-answer.ts';
export { writeOutreach } from '#agents/network/outreach.ts';
export { opponentWords } from '#agents/salary/opponent.ts';
