import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { localDay } from '#shared/dates/local-day.ts';
import { TailoredResume } from '#shared/domain/resume-document.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import { languageName } from '#shared/writing/language/language-name.ts';
import { type Agent, defineAgent } from '../define-agent.ts';
import type { Ports } from '../ports.ts';
import { TailorAnswer } from './answer.ts';
import { finishTailoring } from './finish.ts';
import { ResumeInput } from './input.ts';
import { indexOf, tailor } from './tailor.ts';

/** Personal data that no resume wording needs; it stays out of the prompt. */
const PRIVATE_KINDS = new Set(['identity', 'contact']);

/** Tailors the user's resume to one posting. */
export const resume: Agent<ResumeInput, TailoredResume> = defineAgent({
  name: 'resume',
  prompt: 'resume.tailor',
  tier: 'fast',
  temperature: 0.3,
  input: ResumeInput,
  output: TailoredResume,
  answer: TailorAnswer,
  messages(input, ports) {
    announce(ports, 'choosing what fits this posting');
    const { text, version } = ports.prompts.render('resume.tailor', variablesOf(input));
    return { messages: promptMessages(text), version };
  },
  finish: (answer: TailorAnswer, input, ports) => finishTailoring(answer, input, localDay(ports.clock.now())),
  offline(input, ports) {
    announce(ports, 'choosing and ordering your own lines for this posting');
    return tailor(input, null);
  },
});

function variablesOf(input: ResumeInput): Record<string, string> {
  const { job } = input.analysis;
  const facts = [...indexOf(input).byId.values()].filter((fact) => !PRIVATE_KINDS.has(fact.kind));
  return {
    language: languageName(languageFor(input.profile, job.language)),
    posting: asData(`${job.title}\n${job.company}\n\n${job.description}`),
    skills: asData(
      job.skills.map((skill) => `${skill.name}${skill.required ? ' (required)' : ''}`).join('\n'),
    ),
    facts: asData(facts.map((fact) => `[${fact.id}] ${fact.text}`).join('\n'), 24_000),
    comment: asData(input.comment ?? 'none'),
  };
}

function announce(ports: Ports, message: string): void {
  if (ports.run === null) return;
  ports.emit({ type: 'resume:tailoring', agent: 'resume', message, data: { jobId: ports.run.jobId } });
}
