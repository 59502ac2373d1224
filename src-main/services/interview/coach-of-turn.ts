import { retrieveUserContext } from '#main/pipeline/user-context.ts';
import type { AnswerFeedback, MockSession, MockTurn } from '#shared/domain/interview.ts';
import { LLMError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** What is made of one answer of a practice interview. */
export interface CoachOfTurn {
  /** By the rubric, at once. */
  judged: AnswerFeedback;
  /** One question on, where the answer leaves out what every interviewer wants to hear; never a second one. */
  followUp: MockTurn | null;
  hasModel(): Promise<boolean>;
  /** The judgement with a model's remarks. */
  remarks(): Promise<AnswerFeedback>;
  /**
   * The question on in a model's words, as far as they are said; the last one is whole. Where it is not one question
   * the last is what stands already, and none is whole.
   */
  asking(): AsyncIterable<{ text: string; whole: boolean }>;
}

/** Reads an answer; the model's parts only run when they are asked for. */
export async function coachOf(
  deps: ServiceDeps,
  { role, company }: MockSession,
  { question, followUp }: MockTurn,
  answer: string,
  signal: AbortSignal,
): Promise<CoachOfTurn> {
  const profile = activeProfile(deps.repos);
  const { COACH_AGENTS, followUpWords, isOneQuestion, judgeAnswer, openPointOf } = await import(
    '#main/pipeline/coach-agents.ts'
  );
  const ports = deps.portsOutsideRun(profile.id, signal);
  const fromFiles = await retrieveUserContext(`${question.text} ${answer.slice(0, 500)}`, ports);
  const facts = [...fromFiles, ...deps.repos.facts.all(profile.id)];
  const judged = judgeAnswer(question, answer, facts);
  const point = followUp ? null : openPointOf(judged.faults);
  return {
    judged,
    followUp: point === null ? null : questionOn(question, point.text),
    hasModel: () => ports.llm.available(),
    remarks: async () => (await COACH_AGENTS.interviewFeedback.run({ question, answer, facts }, ports)).value,
    async *asking() {
      if (point === null) return;
      let text = '';
      try {
        const words = followUpWords({ role, company, question, answer, gap: point.gap }, ports);
        for await (text of words) yield { text, whole: false };
      } catch (thrown) {
        if (!(thrown instanceof LLMError)) throw thrown;
        ports.log.warn('no model said the question on; it is asked in our own words');
        text = '';
      }
      const good = isOneQuestion(text);
      yield { text: good ? text : point.text, whole: good };
    },
  };
}

const questionOn = (question: MockTurn['question'], text: string): MockTurn => ({
  question: {
    ...question,
    id: `${question.id}-on`,
    kind: 'technical',
    ...{ text, why: 'Your answer left it open.' },
  },
  ...{ followUp: true, wordedBy: 'offline', askedAt: null, answer: null, seconds: null, feedback: null },
});
