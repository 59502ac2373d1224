import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import { type Agent, defineAgent } from '../define-agent.ts';
import { resolveAnswers } from './resolve-answers.ts';
import { ApplierAnswer, ApplierInput, ApplierOutput } from './schema.ts';
import { factsWithin, postingWithin, questionsWithin } from './within-budget.ts';

/** Personal data that rules fill in by themselves; it stays out of the prompt. */
const PRIVATE_KINDS = new Set(['identity', 'contact']);

/**
 * Answers what rules left open in a form, in one call, from the user's facts alone. It has no hands: it names facts and
 * words, code decides whether they hold. Without a model it answers nothing, and the user is asked.
 */
export const applier: Agent<ApplierInput, ApplierOutput> = defineAgent({
  name: 'applier',
  prompt: 'applier.plan',
  tier: 'vision',
  temperature: 0,
  input: ApplierInput,
  output: ApplierOutput,
  answer: ApplierAnswer,
  messages(input, ports) {
    const { text, version } = ports.prompts.render('applier.plan', variablesOf(input));
    return { messages: promptMessages(text), version };
  },
  finish: (answer: ApplierAnswer, input) => resolveAnswers(answer, input),
  offline: () => ({ values: [] }),
});

function variablesOf({ fields, facts, company, title, posting }: ApplierInput): Record<string, string> {
  const open = fields.filter((field) => !isForUserAlone(field));
  const questions = questionsWithin(open);
  const about = `${title}\n${questions.map((asked) => JSON.stringify(asked)).join('\n')}\n${posting}`;
  const usable = factsWithin(
    facts.filter((fact) => !PRIVATE_KINDS.has(fact.kind)),
    about,
  );
  return {
    company: asData(company),
    title: asData(title),
    posting: asData(postingWithin(posting, open)),
    facts: asData(usable.map((fact) => `[${fact.id}] ${fact.text}`).join('\n')),
    questions: asData(questions.map((question) => JSON.stringify(question)).join('\n')),
  };
}
