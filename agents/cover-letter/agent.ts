import { type Agent, defineAgent } from '../define-agent.ts';
import { runLetterGraph } from './graph.ts';
import { LetterInput, LetterOutput } from './input.ts';

/** Writes a cover letter and revises it as often as the user wishes. */
export const coverLetter: Agent<LetterInput, LetterOutput> = defineAgent({
  name: 'cover-letter',
  tier: 'strong',
  temperature: 0.6,
  input: LetterInput,
  output: LetterOutput,
  graph: runLetterGraph,
  // Each node falls back by itself, so that one draft can be a model's and the next one offline.
  offline: async (input, ports) => (await runLetterGraph(input, ports)).value,
});
