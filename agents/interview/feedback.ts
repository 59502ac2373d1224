import { z } from 'zod';
import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { AnswerFeedback } from '#shared/domain/interview.ts';
import { type Agent, defineAgent } from '../define-agent.ts';
import { FeedbackInput } from './input.ts';
import { judgeAnswer } from './rubric/judge-answer.ts';

const FACTS = 40;
const MOST = 3;

const Remark = z.object({ sentence: z.string().min(1).max(300), quote: z.string() });
const Answer = z.object({ strengths: z.array(Remark), improvements: z.array(Remark) });

/**
 * Feedback on one answer. The rubric finds the parts, figures and faults; a model only adds remarks, and each of them
 * must quote the answer word for word.
 */
export const interviewFeedback: Agent<FeedbackInput, AnswerFeedback> = defineAgent({
  name: 'interview',
  tier: 'fast',
  temperature: 0.3,
  prompt: 'interview.coach',
  input: FeedbackInput,
  output: AnswerFeedback,
  answer: Answer,
  messages({ question, answer, facts }, { prompts }) {
    const lines = facts.slice(0, FACTS).map(({ id, text }) => `${id}: ${text}`);
    const { text, version } = prompts.render('interview.coach', {
      question: asData(question.text, 500),
      answer: asData(answer, 8_000),
      facts: asData(lines.join('\n'), 8_000),
    });
    return { messages: promptMessages(text), version };
  },
  finish({ strengths }, { question, answer, facts }) {
    const offline = judgeAnswer(question, answer, facts);
    const quoted = strengths
      .filter(({ quote }) => quote.trim().length > 3 && answer.includes(quote.trim()))
      .slice(0, MOST)
      .map(({ sentence, quote }) => ({ say: sentence, quote: quote.trim() }));
    return { ...offline, strengths: [...offline.strengths, ...quoted].slice(0, MOST + 1), engine: 'model' };
  },
  offline: ({ question, answer, facts }) => judgeAnswer(question, answer, facts),
});
