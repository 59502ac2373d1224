import { z } from 'zod';
import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { Preparation } from '#shared/domain/interview.ts';
import { type Agent, defineAgent } from '../define-agent.ts';
import { PrepareInput } from './input.ts';
import { prepareOffline, withStories } from './prepare-offline.ts';

const ASKED = 6;

const Answer = z.object({
  questions: z.array(
    z.object({
      question: z.string().min(8).max(300),
      tests: z.string().max(300),
      level: z.number().int().min(1).max(3),
    }),
  ),
});

/** The questions to expect in an interview. A model adds technical ones; the bank and the posting give the rest. */
export const interviewPrepare: Agent<PrepareInput, Preparation> = defineAgent({
  name: 'interview',
  tier: 'fast',
  temperature: 0.3,
  prompt: 'interview.technical',
  input: PrepareInput,
  output: Preparation,
  answer: Answer,
  messages({ role, stack = '', job }, { prompts }) {
    const skills = [stack, ...(job?.skills ?? []).map(({ name }) => name)].filter(Boolean).join(', ');
    const { text, version } = prompts.render('interview.technical', {
      role: asData(role, 200),
      tech_stack: asData(skills, 2_000),
      posting: asData(job?.description ?? ''),
      count: String(ASKED),
    });
    return { messages: promptMessages(text), version };
  },
  finish({ questions }, input) {
    const offline = prepareOffline(input);
    const added = questions
      .filter(({ level }) => level <= input.level)
      .slice(0, ASKED)
      .map((item, index) => ({
        id: `model-${index + 1}`,
        kind: 'technical' as const,
        text: item.question.trim(),
        level: item.level,
        interviewer: 'any' as const,
        competence: 'knowledge',
        why: 'Thought of by a model, from the posting.',
        quote: '',
        shows: item.tests.trim(),
      }));
    const kept = offline.questions.slice(0, Math.max(1, input.count - added.length));
    return {
      ...offline,
      questions: withStories([...kept, ...added], input).slice(0, input.count),
      engine: 'model',
    };
  },
  offline: prepareOffline,
});
