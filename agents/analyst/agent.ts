import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { defineAgent } from '../define-agent.ts';
import { finishAnalysis } from './finish.ts';
import { analyseOffline } from './offline.ts';
import { postingText } from './posting/posting-text.ts';
import { AnalystAnswer, AnalystInput } from './schema.ts';

/** Judges one posting for one user: 0-100 with evidence, matching and missing skills, knock-outs and advice. */
export const analyst = defineAgent({
  name: 'analyst',
  prompt: 'analyst.extract',
  tier: 'strong',
  temperature: 0,
  input: AnalystInput,
  output: JobAnalysis,
  answer: AnalystAnswer,
  messages({ job, facts }, { prompts }) {
    const shown = facts.filter(({ kind }) => kind !== 'identity' && kind !== 'contact');
    const { text, version } = prompts.render('analyst.extract', {
      profile_facts: asData(shown.map((fact) => `[${fact.id}] ${fact.text}`).join('\n'), 24_000),
      job_text: asData(postingText(job), 24_000),
    });
    return { messages: promptMessages(text), version };
  },
  finish: finishAnalysis,
  offline: analyseOffline,
});
